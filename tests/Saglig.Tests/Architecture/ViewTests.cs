using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Saglig.Tests.Architecture;

/// <summary>What a page may hold: links by function, no inline script, no markup from input.</summary>
public sealed partial class ViewTests
{
    [Fact]
    public void Links_in_views_are_functions() =>
        HouseRule.Holds(
            "A link in a view comes from Links.cs; only files below /fds and other static files may be written out.",
            InViews(WrittenLink())
        );

    [Fact]
    public void Links_in_code_are_functions() =>
        HouseRule.Holds(
            "A path of the program is written in Links.cs only.",
            from file in House.Program
            where !file.EndsIn("Links.cs") && !Modules.IsTechnique(file)
            from text in file.Strings()
            where WrittenPath().IsMatch(text.Value)
            select $"{text.At} {text.Value}"
        );

    [Fact]
    public void No_inline_script_and_no_inline_style() =>
        HouseRule.Holds(
            "The content policy allows files only: no script without src, no style element or attribute, no on… attribute.",
            InViews(Inline())
        );

    [Fact]
    public void No_raw_html_outside_ui() =>
        HouseRule.Holds(
            "Only the tag helpers in Ui write markup; everywhere else text is encoded.",
            House
                .Views.Concat(House.Program)
                .Where(file => !file.IsBelow("src/Saglig/Ui"))
                .SelectMany(file => file.LinesWhere(line => RawHtml().IsMatch(line)))
        );

    [Fact]
    public void No_form_goes_without_its_token() =>
        HouseRule.Holds(
            "Every form is a tag helper that puts the antiforgery token in; none opts out.",
            InViews(OptedOut())
        );

    [Fact]
    public void Every_view_has_the_tag_helpers()
    {
        var imports = House.Text("src/Saglig/_ViewImports.cshtml");
        Assert.Contains("@addTagHelper *, Microsoft.AspNetCore.Mvc.TagHelpers", imports);
        Assert.Contains("@addTagHelper *, Saglig", imports);
    }

    [Fact]
    public void No_page_waives_the_token() =>
        HouseRule.Holds(
            "Only the error page, which is also reached by a request that could not be read, checks no token.",
            from file in House.Program
            from attribute in file.All<AttributeSyntax>()
            where attribute.Name.ToString().Contains("IgnoreAntiforgery", StringComparison.Ordinal)
            select file.At(attribute),
            "src/Saglig/Ui/Fejl/Show.cshtml.cs"
        );

    [Fact]
    public void Nothing_is_fetched_from_another_host() =>
        HouseRule.Holds("A view names no file on another host.", InViews(OtherHost()));

    [Fact]
    public void No_logic_in_views() =>
        HouseRule.Holds(
            "A view holds if and foreach, never a block of functions.",
            InViews(Functions())
        );

    private static IEnumerable<string> InViews(Regex pattern) =>
        from view in House.Views
        from Match found in pattern.Matches(view.Text)
        select $"{view.Path} {found.Value.Trim()}";

    [GeneratedRegex("""\b(href|action|formaction)="~?/(?!fds/|fonts/)[^".]*("|(?=@))""")]
    private static partial Regex WrittenLink();

    [GeneratedRegex(@"^/[a-z][a-z0-9/-]*$")]
    private static partial Regex WrittenPath();

    [GeneratedRegex(
        """<script(?![^>]*\bsrc=)[^>]*>|<style\b|\sstyle="|\son[a-z]+="|javascript:""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Inline();

    [GeneratedRegex(
        @"Html\.Raw\(|\bnew HtmlString\(|\b(AppendHtml|SetHtmlContent|AppendHtmlLine)\(\s*\$?"""
    )]
    private static partial Regex RawHtml();

    /// <summary>A form with files writes its token itself, first, because the reader must meet it before any file.</summary>
    [GeneratedRegex(
        "<!form|asp-antiforgery=\"false\"(?!>\\s*@Html\\.AntiForgeryToken\\(\\))|@removeTagHelper",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OptedOut();

    [GeneratedRegex(
        """\b(src|srcset|data|poster)="(https?:)?//|<link[^>]+href="(https?:)?//""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OtherHost();

    [GeneratedRegex("@functions\\b|@code\\b")]
    private static partial Regex Functions();
}
