using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Saglig.Adgang;

/// <summary>Who may enter the access pages themselves.</summary>
public static class Conventions
{
    /// <summary>The rules of the error pages and of this folder.</summary>
    public static void Add(PageConventionCollection pages)
    {
        pages.Folder("/Ui", AccessRule.Public);
        pages.Folder("/Adgang", AccessRule.Employee());
        pages.Page("/Adgang/SignOut", AccessRule.SignedIn);
    }
}
