namespace Saglig.Oplysninger;

/// <summary>Paths of information, plan, consents and requests.</summary>
public static class Links
{
    public static string Show(string nummer) => $"/sager/{nummer}/oplysninger";

    public static string New(string nummer) => $"/sager/{nummer}/oplysninger/ny";

    public static string Edit(string nummer, Guid id) => $"/sager/{nummer}/oplysninger/{id}";

    /// <summary>The gate to the web, the press and tips.</summary>
    public static string OpenNet(string nummer) => $"/sager/{nummer}/nettet/ny";

    public static string Netopslag(string nummer, NetopslagId id) =>
        $"/sager/{nummer}/nettet/{id.Value}";

    public static string AddFund(string nummer, NetopslagId id) =>
        $"/sager/{nummer}/nettet/{id.Value}/fund";

    public static string CoverFund(string nummer, NetfundId id) =>
        $"/sager/{nummer}/nettet/fund/{id.Value}/daek";

    /// <summary>The find as a picture to draw on.</summary>
    public static string FundBillede(string nummer, NetfundId id) =>
        $"{CoverFund(nummer, id)}?handler=Billede";

    /// <summary>A municipal instruction, such as the one about press material.</summary>
    public static string Instruks(string kode) => $"/instrukser/{kode}";

    /// <summary>The page for an activity, or for the information that a find gives.</summary>
    public static string NewAktivitet(string nummer, NetfundId? fund = null) =>
        $"/sager/{nummer}/aktiviteter/ny" + (fund is { } id ? $"?fund={id.Value}" : "");

    public static string Aktivitet(string nummer, Guid id) => $"/sager/{nummer}/aktiviteter/{id}";

    /// <summary>The three questions about each activity, answered on one page.</summary>
    public static string Aktiviteter(string nummer) => $"/sager/{nummer}/aktiviteter";

    /// <summary>The same without the citizen's name, number and case.</summary>
    public static string AktiviteterUdenNavn(string nummer) =>
        $"/sager/{nummer}/aktiviteter/uden-persondata";

    /// <summary>What is still worked with, and what is out.</summary>
    public static string Arbejdsmappe(string nummer) => $"/sager/{nummer}/oplysninger/arbejdsmappe";

    /// <param name="number">The whole number of a paper that the information rests on: "2018-0000088-4".</param>
    public static string SærligtPapir(string nummer, Guid id, string number) =>
        $"{ApproveSærlig(nummer, id)}?handler=Papir&nr={number[(number.LastIndexOf('-') + 1)..]}";

    public static string ApproveSærlig(string nummer, Guid id) =>
        $"/sager/{nummer}/oplysninger/{id}/godkend";

    public static string NewPlanlinje(string nummer) => $"/sager/{nummer}/oplysninger/plan/ny";

    public static string Planlinje(string nummer, PlanlinjeId id) =>
        $"/sager/{nummer}/oplysninger/plan/{id.Value}";

    public static string Finish(string nummer, PlanlinjeId id) =>
        $"/sager/{nummer}/oplysninger/plan/{id.Value}/afslut";

    public static string Ask(string nummer, PlanlinjeId? line = null) =>
        $"/sager/{nummer}/oplysninger/spoerg" + (line is { } id ? $"?linje={id.Value}" : "");

    public static string RegisterSamtykke(string nummer) =>
        $"/sager/{nummer}/oplysninger/samtykker/nyt";

    /// <summary>Asks the citizen for a consent, to be answered on Min sag.</summary>
    public static string AskSamtykke(string nummer) =>
        $"/sager/{nummer}/oplysninger/samtykker/spoerg";

    public static string WithdrawSamtykke(string nummer, SamtykkeId id) =>
        $"/sager/{nummer}/oplysninger/samtykker/{id.Value}/traek";

    /// <param name="line">The line of the plan that the order serves.</param>
    public static string Order(string nummer, PlanlinjeId? line = null) =>
        $"/sager/{nummer}/oplysninger/laeger/bestil" + (line is { } id ? $"?linje={id.Value}" : "");

    public static string Bestilling(string nummer, LægebestillingId id) =>
        $"/sager/{nummer}/oplysninger/laeger/{id.Value}";

    public static string Remind(string nummer, LægebestillingId id) =>
        $"{Bestilling(nummer, id)}/ryk";

    public static string Receive(string nummer, LægebestillingId id) =>
        $"{Bestilling(nummer, id)}/svar";

    public static string Cancel(string nummer, LægebestillingId id) =>
        $"{Bestilling(nummer, id)}/annuller";

    public static string Close(string nummer) => $"/sager/{nummer}/oplysninger/luk";

    public static string Reopen(string nummer) => $"/sager/{nummer}/oplysninger/genaabn";
}
