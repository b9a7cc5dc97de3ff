using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Adgang;
using Saglig.Demo;

namespace Saglig;

/// <summary>Who may enter which pages: one line per module, the general before the particular.</summary>
public static class Pages
{
    public static void Conventions(RazorPagesOptions options)
    {
        var pages = options.Conventions;
        Adgang.Conventions.Add(pages);
        DemoModule.Conventions(pages);
        pages.Folder("/Sager", AccessRule.Case);
    }
}
