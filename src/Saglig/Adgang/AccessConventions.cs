using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Saglig.Adgang;

/// <summary>Puts access rules on pages, by folder or one by one. The most specific is added last and wins.</summary>
public static class AccessConventions
{
    /// <param name="folder">Path below the content root, such as "/Sager/Notater".</param>
    public static void Folder(
        this PageConventionCollection pages,
        string folder,
        AccessRule rule
    ) => pages.AddFolderApplicationModelConvention(folder, page => page.EndpointMetadata.Add(rule));

    /// <param name="page">Path below the content root without ending, such as "/Sager/List".</param>
    public static void Page(this PageConventionCollection pages, string page, AccessRule rule) =>
        pages.AddPageApplicationModelConvention(page, model => model.EndpointMetadata.Add(rule));
}
