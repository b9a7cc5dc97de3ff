using System.Text;

namespace Ret;

/// <summary>Skriver regelkataloget, så en jurist kan læse det fra ende til anden.</summary>
internal static class Regelmarkdown
{
    public static string Skriv(IReadOnlyList<Regelområde> områder, IReadOnlyList<Skøn> skøn)
    {
        var md = new StringBuilder();
        md.Append(Indledning);
        foreach (var område in områder)
            Skriv(md, område);
        Skriv(md, skøn);
        Skriv(md, Undtagelser.Alle);
        Skriv(md, Praksisbeslutninger.Alle);
        return md.ToString();
    }

    private const string Indledning =
        "# Reglerne i Saglig\n\n"
        + "Denne fil er skrevet af programmet selv (`SAGLIG_SKRIV=1 dotnet test tests/Ret.Tests`). Ret den ikke i hånden.\n\n"
        + "En regel, der *spærrer*, stopper handlingen, til den er opfyldt. En leder kan sætte den til side i én sag med paragraf og begrundelse, medmindre andet står. "
        + "En regel, der *advarer*, stopper ingen. \"Ikke juridisk bekræftet\" betyder, at ingen navngivet jurist har læst loven og skrevet under på reglen.\n";

    private static void Skriv(StringBuilder md, Regelområde område)
    {
        md.Append($"\n## {område.Navn}\n\n{område.Indledning}\n");
        foreach (var regel in område.Regler)
        {
            md.Append(
                $"\n### {regel.Krav}{(regel.Udgave > 1 ? $" (udgave {regel.Udgave})" : "")}\n\n"
            );
            md.Append($"- **Kode:** `{regel.Kode}`, udgave {regel.Udgave}\n");
            md.Append($"- **Hjemmel:** {regel.Hjemmel}\n");
            md.Append($"- **Virkning:** {Virkning(regel)}\n");
            md.Append($"- **Gælder:** {Periode(regel.Gælder)}\n");
            if (regel.Kilder.Count > 0)
                md.Append($"- **Krav i kilderne:** {string.Join(", ", regel.Kilder)}\n");
            md.Append($"- **Bekræftet af:** {regel.BekræftetAf ?? "ikke juridisk bekræftet"}\n");
            if (regel.Forbehold is { } forbehold)
                md.Append($"- **Forbehold:** {forbehold}\n");
        }
    }

    private static void Skriv(StringBuilder md, IReadOnlyList<Skøn> alle)
    {
        md.Append(
            "\n## Skøn\n\nSpørgsmål, som et menneske svarer på og begrunder. Programmet regner dem aldrig ud.\n"
        );
        foreach (var skøn in alle)
        {
            md.Append($"\n### {skøn.Spørgsmål}\n\n");
            md.Append($"- **Kode:** `{skøn.Kode}`\n- **Hjemmel:** {skøn.Hjemmel}\n");
            md.Append($"- **Hensyn:** {skøn.Hensyn.Opremset()}\n");
        }
    }

    private static void Skriv(StringBuilder md, IReadOnlyList<Undtagelseshjemmel> undtagelser)
    {
        md.Append(
            "\n## Undtagelser fra partshøring\n\nIndholdet er gengivet i egne ord og ikke juridisk bekræftet.\n\n"
        );
        foreach (var undtagelse in undtagelser)
            md.Append(
                $"- **{undtagelse.Hjemmel}:** {undtagelse.Tekst}{(undtagelse.ErSlåetOp ? "" : " *(nummeret er ikke slået op)*")}\n"
            );
    }

    private static void Skriv(StringBuilder md, IReadOnlyList<Praksisbeslutning> beslutninger)
    {
        md.Append(
            "\n## Praksis efter politisk beslutning\n\nSager, der begynder på dagen eller senere, viser beslutningen.\n"
        );
        foreach (var beslutning in beslutninger)
        {
            md.Append($"\n### {beslutning.Hvem}, {beslutning.Dato.Skrevet()}\n\n");
            md.Append($"- **Kode:** `{beslutning.Kode}`\n- **Kort:** {beslutning.Kort}\n");
            md.Append($"- **Omfang:** {beslutning.Omfang}\n");
            md.Append(
                $"- **Holdes af:** {string.Join(", ", beslutning.Regler.Select(kode => $"`{kode}`"))}\n"
            );
        }
    }

    private static string Virkning(IRegel regel) =>
        regel.Styrke == Styrke.Advarer ? "advarer"
        : regel.KanTilsidesættes ? "spærrer"
        : "spærrer og kan ikke sættes til side";

    private static string Periode(Lovperiode periode) =>
        periode.Til is { } til
            ? $"{periode.Fra.Skrevet()} til {til.Skrevet()}"
            : $"fra {periode.Fra.Skrevet()}";
}
