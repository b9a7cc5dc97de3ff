namespace Ret;

/// <summary>Én oplysning i en sag, som reglerne ser den. Alt er fakta; intet er udledt.</summary>
public sealed record Oplysningsfakta
{
    public required OplysningId Id { get; init; }

    /// <summary>Kort titel, som den står i sagen og i høringsbrevet.</summary>
    public required string Titel { get; init; }
    public required Kildeniveau Niveau { get; init; }

    /// <summary>Kildens navn, fx "Egen læge Hansen" eller "eIndkomst".</summary>
    public required string Kilde { get; init; }
    public required Kategori Kategori { get; init; }
    public required Retning Retning { get; init; }

    /// <summary>Den dag, vi fik oplysningen.</summary>
    public required DateOnly Modtaget { get; init; }

    /// <summary>Grundlaget for at have den; null, når intet er skrevet.</summary>
    public Grundlag? Grundlag { get; init; }

    /// <summary>Sand, når opslaget i et register er logget. Uden betydning på andre niveauer.</summary>
    public bool OpslagLogget { get; init; }

    /// <summary>Sand, når oplysningen indgår i afgørelsen. En oplysning, der kun ligger på sagen, er falsk.</summary>
    public bool Bruges { get; init; } = true;

    /// <summary>Det spørgsmål eller tiltag, den skal belyse; tom betyder overskudsoplysning (S1-4).</summary>
    public string Spørgsmål { get; init; } = "";

    /// <summary>Hvem der har skrevet en lægefaglig udtalelse; null for alt andet.</summary>
    public Lægerolle? Læge { get; init; }

    /// <summary>Det, lægen blev spurgt om; tom for alt andet end en lægefaglig udtalelse.</summary>
    public string LægeBlevSpurgt { get; init; } = "";

    /// <summary>Det, lægen svarede på spørgsmålet.</summary>
    public string LægeSvarede { get; init; } = "";

    /// <summary>Numrene på de dokumenter, oplysningen står i.</summary>
    public IReadOnlyList<string> Dokumenter { get; init; } = [];

    /// <summary>Mængden, som den er skrevet, med enhed: "3 timer om ugen"; tom, når der ingen er.</summary>
    public string Mængde { get; init; } = "";

    /// <summary>Den periode, mængden gælder, som den er skrevet.</summary>
    public string Periode { get; init; } = "";

    /// <summary>Hvordan en mængde er målt; null, når oplysningen ikke er en mængde.</summary>
    public Målemetode? Metode { get; init; }

    /// <summary>Sand, når udkastet nævner mængden som en kendsgerning (S0-14).</summary>
    public bool MængdeVistSomFaktum { get; init; }

    /// <summary>Sand, når oplysningen er, at borgeren har sagt nej til operation, medicin eller lignende (LAB § 118, stk. 3).</summary>
    public bool ErAfvistBehandling { get; init; }

    /// <summary>Sagsbehandlerens grund til, at oplysningen ikke er væsentlig; tom betyder væsentlig.</summary>
    public string IkkeVæsentligFordi { get; init; } = "";

    /// <summary>Hvordan vi ved, at borgeren ved, at vi både har oplysningen og bruger den; tom, når vi ikke ved det.</summary>
    public string BorgerenVedDetFordi { get; init; } = "";

    /// <summary>Undtagelsen efter FVL § 19, stk. 2, hvis der er brugt en.</summary>
    public Høringsundtagelse? Undtagelse { get; init; }

    /// <summary>Den dag, borgeren fik besked om, at oplysningen er hentet (GDPR art. 14).</summary>
    public DateOnly? Underrettet { get; init; }

    /// <summary>Grunden til, at borgeren ikke skal underrettes; tom, når der ingen er.</summary>
    public string UnderretningUndtagetFordi { get; init; } = "";

    /// <summary>Fundet, som oplysningen hviler på, med svarene i porten; null, når den ikke kommer derfra.</summary>
    public Netfund? Fund { get; init; }

    /// <summary>Den vægt, den har som bevis; null, når ingen har vurderet den. Kræves af fund og aktiviteter (S1-18).</summary>
    public Bevisværdi? Bevisværdi { get; init; }

    /// <summary>Hvorfor den har den vægt; tom, når det ikke er skrevet.</summary>
    public string BevisværdiFordi { get; init; } = "";

    /// <summary>Arten af frivillig eller offentlig aktivitet; null for alt andet (S0-12).</summary>
    public Aktivitetsart? Aktivitet { get; init; }

    /// <summary>Hvorfor omfanget af aktiviteten har direkte betydning for sagen; tom for alt andet.</summary>
    public string DirekteBetydning { get; init; } = "";

    /// <summary>Hvorfor det, programmet tog for indhold i omfanget, ikke er det; tom, når intet er bekræftet.</summary>
    public string IkkeIndholdFordi { get; init; } = "";

    /// <summary>Den særlige kategori, oplysningen er mærket med; null, når den ingen er (S0-18).</summary>
    public Særlig? Særlig { get; init; }

    /// <summary>Titlen, som den kan stå, hvor alle, der kan åbne sagen, læser med (S0-18).</summary>
    public string NeutralTitel => Særlig is null ? Titel : "en oplysning af særlig karakter";

    /// <summary>Sand, når en anden end den, der skrev den, har godkendt den særlige oplysning.</summary>
    public bool SærligGodkendt { get; init; }

    /// <summary>At den er taget ud af arbejdsmappen, og hvorfor; null, når den ligger i den. Ude bruges den ikke (S1-5).</summary>
    public Udtagning? Udtaget { get; init; }

    /// <summary>Sand, når mængden er anslået, ikke målt, eller ingen ved hvordan den er målt (S0-14).</summary>
    public bool MængdenErUsikker =>
        Metode is Målemetode.Anslået or Målemetode.Ukendt or Målemetode.IkkeMålt;

    public bool TalerImod => Retning == Retning.ImodBorgeren;
}
