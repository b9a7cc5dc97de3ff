namespace Ret;

/// <summary>Hvad en afgørelse ender med.</summary>
public enum Udfald
{
    /// <summary>Borgeren får alt, der er søgt om. Mange regler falder bort.</summary>
    FuldBevilling,
    DelvisBevilling,

    /// <summary>Afslag efter en vurdering af borgeren.</summary>
    Afslag,

    /// <summary>Afslag på en betingelse, der ikke kræver en vurdering, fx alder.</summary>
    FormeltAfslag,
}

/// <summary>Hvad der afgøres.</summary>
public enum Afgørelsestype
{
    Fleksjob,
    Fastholdelsesfleksjob,
    Førtidspension,
    Revalidering,
    Ressourceforløb,
    Jobafklaring,

    /// <summary>En anden ydelse; kun de almindelige regler prøves.</summary>
    Anden,
}

/// <summary>De danske navne på udfald og afgørelsestyper, som de står på skærm og i brev.</summary>
public static class Afgørelsesnavne
{
    /// <summary>Udfaldet, som det står i en sætning: "afslag".</summary>
    public static string Navn(this Udfald udfald) =>
        udfald switch
        {
            Udfald.FuldBevilling => "bevilget fuldt ud",
            Udfald.DelvisBevilling => "delvist bevilget",
            Udfald.Afslag => "afslag",
            _ => "afslag på en formel betingelse",
        };

    /// <summary>Ydelsen, som den står i en sætning: "fleksjob".</summary>
    public static string Navn(this Afgørelsestype type) =>
        type switch
        {
            Afgørelsestype.Fleksjob => "fleksjob",
            Afgørelsestype.Fastholdelsesfleksjob => "fastholdelsesfleksjob",
            Afgørelsestype.Førtidspension => "førtidspension",
            Afgørelsestype.Revalidering => "revalidering",
            Afgørelsestype.Ressourceforløb => "ressourceforløb",
            Afgørelsestype.Jobafklaring => "jobafklaringsforløb",
            _ => "anden ydelse",
        };
}
