namespace Saglig.Ui;

/// <summary>
/// Stands on a page model whose form is kept as a draft while one types. On GET the saved text fills the form; when the
/// form has been sent (a redirect follows) the draft is gone. The module Kladder does the work.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KladdeAttribute(string title) : Attribute
{
    /// <summary>The key in ViewData under which the page finds its draft, if there is one.</summary>
    public const string ViewDataKey = "Kladde";

    /// <summary>What the form is called in lists of drafts: "Notat", "Partshøring".</summary>
    public string Title => title;
}
