using Saglig.Ui;

namespace Saglig.MinSag;

/// <summary>The portal's texts stand in both languages where they are used, so that neither can be forgotten.</summary>
public static class Say
{
    extension(Viewer viewer)
    {
        /// <summary>The text in the reader's language. Danish sentences are at most 20 words.</summary>
        public string Says(string dansk, string english) =>
            viewer.Language == Language.English ? english : dansk;

        /// <summary>A date as it is said in the reader's language.</summary>
        public string Says(DateOnly day) =>
            viewer.Language == Language.English
                ? day.ToString(
                    "d MMMM yyyy",
                    System.Globalization.CultureInfo.GetCultureInfo("en-GB")
                )
                : Dates.Full(day);
    }
}
