using System.Globalization;
using Saglig.Sager;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>What the entries about finds have in common.</summary>
internal static class Nettekst
{
    public static readonly Tosproget TilBorger = new(
        "Vi har lagt et billede af det, vi så, på din sag. Du kan se det her.",
        "We have put a picture of what we saw on your case. You can see it here."
    );

    /// <summary>Address, time in Copenhagen, and whether one was signed in.</summary>
    public static string Of(string address, DateTimeOffset seen, bool? signedIn) =>
        string.Join(
            "\n",
            new[]
            {
                $"Adresse: {address}",
                $"Set: {Ui.Dates.Full(seen.DateInCopenhagen())} kl. {seen.InCopenhagen().ToString("HH.mm", CultureInfo.InvariantCulture)}",
                signedIn is { } was ? $"Logget ind: {(was ? "ja" : "nej")}" : "",
            }.Where(line => line != "")
        );
}
