using Microsoft.AspNetCore.Mvc.Rendering;

namespace Saglig.Ui;

/// <summary>
/// Says that a form has been filled from a saved draft. A browser sends nothing for a box that is not ticked, so in such
/// a form a choice without a value means none, not what the page would otherwise begin with.
/// </summary>
internal static class Restored
{
    public static bool In(ViewContext view) =>
        view.ViewData.ContainsKey(KladdeAttribute.ViewDataKey);
}
