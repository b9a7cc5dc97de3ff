using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Saglig.Dokumenter;

/// <summary>
/// Put on a page whose only post is read by <see cref="UploadReader"/>: the framework then neither reads the form
/// (it would fill memory and disk before any check) nor looks for its token there. The reader checks the token itself,
/// so a post that is no upload is turned away here, where no one would check it.
/// In the page, write the token first in the form: <c>&lt;form asp-antiforgery="false"&gt;@Html.AntiForgeryToken()</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StreamingUploadAttribute
    : Attribute,
        IResourceFilter,
        IAntiforgeryPolicy,
        IOrderedFilter,
        IRequestSizeLimitMetadata
{
    /// <summary>None: the framework would refuse by the declared size, before the text is read. The reader has its own.</summary>
    public long? MaxRequestBodySize => null;

    /// <summary>After the framework's own antiforgery filter, so that this one is the policy in force.</summary>
    public int Order => 2000;

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (
            !HttpMethods.IsGet(request.Method)
            && !HttpMethods.IsHead(request.Method)
            && !UploadReader.IsUpload(request)
        )
        {
            context.Result = new BadRequestResult();
            return;
        }

        var factories = context.ValueProviderFactories;
        factories.RemoveType<FormValueProviderFactory>();
        factories.RemoveType<FormFileValueProviderFactory>();
        factories.RemoveType<JQueryFormValueProviderFactory>();
    }

    public void OnResourceExecuted(ResourceExecutedContext context) { }
}
