namespace Saglig.Ui;

/// <summary>
/// Where the design system's files are served from. The version is part of the path, so that the css's own
/// relative addresses of fonts and icons may be cached for ever too. <c>bin/assets</c> reads this constant:
/// the number before the hyphen is dkfds' own, the one after it rises when <c>bin/assets</c> changes the files.
/// </summary>
public static class Assets
{
    public const string Version = "11.2.0-1";
    public const string Root = "/fds/" + Version;
}
