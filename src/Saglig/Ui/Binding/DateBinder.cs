using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Saglig.Ui.Binding;

/// <summary>Binds <see cref="DateOnly"/> from what a person typed. An empty box is no date, and no error.</summary>
public sealed class DateBinder(TimeProvider clock, Viewer viewer) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None)
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        var text = posted.FirstValue ?? "";
        if (string.IsNullOrWhiteSpace(text))
        {
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
                bindingContext.Result = ModelBindingResult.Success(null);
            return Task.CompletedTask;
        }
        var (date, error) = DateReader.Read(
            text,
            Dates.Day(clock.GetUtcNow()),
            viewer.Words.Language
        );
        if (date is { } day)
            bindingContext.Result = ModelBindingResult.Success(day);
        else
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, error!);
        return Task.CompletedTask;
    }
}

/// <summary>Chooses the binders of this folder for dates and texts.</summary>
public sealed class BinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly)
            ? new BinderTypeModelBinder(typeof(DateBinder))
        : context.Metadata.ModelType == typeof(string)
        && context.BindingInfo.BinderType is null
        && (
            context.BindingInfo.BindingSource is null
            || context.BindingInfo.BindingSource.CanAcceptDataFrom(BindingSource.Form)
            || context.BindingInfo.BindingSource == BindingSource.Query
        )
            ? new TextBinder()
        : null;
}
