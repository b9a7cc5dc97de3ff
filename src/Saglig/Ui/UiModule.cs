using System.Globalization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using Saglig.Ui.Binding;
using Saglig.Ui.Fejl;

namespace Saglig.Ui;

/// <summary>Everything that is common to all pages, and knows none of them.</summary>
public static class UiModule
{
    /// <summary>Razor Pages in feature folders, Danish everywhere, the binders, the viewer and the error answers.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        CultureInfo.DefaultThreadCurrentCulture = Dates.Danish;
        CultureInfo.DefaultThreadCurrentUICulture = Dates.Danish;
        services.AddRazorPages().WithRazorPagesAtContentRoot();
        services.AddScoped<Viewer>();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddExceptionHandler<FejlSomJson>();
        services.Configure<MvcOptions>(Messages.Use);
        // Letters of every script are sent as they are; markup characters are still encoded.
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new(UnicodeRanges.All)
        );
        return services.AddCookies();
    }

    private static IServiceCollection AddCookies(this IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "formular";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        return services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = PageExtensions.MessageKey;
            options.Cookie.IsEssential = true;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    /// <summary>The frame around every request. Comes first; sign-in, access and the pages follow.</summary>
    public static IApplicationBuilder UseUi(this IApplicationBuilder app)
    {
        app.UseHsts();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                StatusCodeSelector = Fejlkode.Of,
                ExceptionHandler = app.ErrorPage(),
            }
        );
        app.UseStatusCodePagesWithReExecute("/fejl/{0}");
        app.UseStatusCodePages(answer =>
            FejlSomJson.Wanted(answer.HttpContext.Request)
                ? FejlSomJson.Write(answer.HttpContext, answer.HttpContext.Response.StatusCode)
                : Task.CompletedTask
        );
        app.UseFiles();
        app.UseRequestLocalization(options =>
        {
            options.DefaultRequestCulture = new("da-DK");
            options.RequestCultureProviders.Clear();
        });
        app.UseLanguageChoice();
        app.UseCleanForms();
        // The page's own size limit is known once its route is.
        app.UseRouting();
        app.Use(RefuseTooLarge);
        return app.Use(TellUploadWhereToGo);
    }

    // A pipeline of its own: the page must also come when the database that knows who asks is gone. Who asks is shown
    // if it was found before the error.
    private static RequestDelegate ErrorPage(this IApplicationBuilder app)
    {
        var page = app.New();
        page.Use(
            (context, next) =>
            {
                context.Request.Path = "/fejl/500";
                return next(context);
            }
        );
        page.UseRouting();
        page.UseEndpoints(endpoints => endpoints.MapRazorPages());
        return page.Build();
    }

    // Only files are compressed, never pages: a compressed page that holds both a secret and what the reader typed
    // tells the secret to whoever sees its length (BREACH). Hence by address, and not by anything a page could carry.
    private static void UseFiles(this IApplicationBuilder app)
    {
        app.UseWhen(IsFile, files => files.UseResponseCompression());
        app.UseStaticFiles(
            new StaticFileOptions
            {
                OnPrepareResponse = file =>
                    file.Context.Response.Headers.CacheControl = NeverChanges(file.Context.Request)
                        ? "public, max-age=31536000, immutable"
                        : "no-cache",
            }
        );
    }

    private static bool IsFile(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/fds")
        || context.Request.Path.Value is "/site.css" or "/site.js";

    private static bool NeverChanges(HttpRequest request) =>
        request.Path.StartsWithSegments(Assets.Root) || request.Query.ContainsKey("v");

    // Said before the body is read: the token check would otherwise read it and call it a bad request.
    private static Task RefuseTooLarge(HttpContext context, RequestDelegate next)
    {
        var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        if (!(context.Request.ContentLength > limit))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    }

    // A script that follows a redirect would spend the next page's one-time message; it is told the address instead.
    private static async Task TellUploadWhereToGo(HttpContext context, RequestDelegate next)
    {
        await next(context);
        var response = context.Response;
        if (response.HasStarted || response.StatusCode != StatusCodes.Status302Found)
            return;
        if (!context.Request.Headers.ContainsKey("X-Fremgang"))
            return;
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers["X-Videre"] = response.Headers.Location;
        response.Headers.Remove("Location");
    }
}
