using Ret;
using Saglig.Storage;

namespace Saglig.Personer;

/// <summary>Citizens.</summary>
public sealed class BorgerSql(Db db)
{
    private const string Columns =
        "id, cpr, cpr_afviger, navn, adresse, postnummer, by_navn, telefon, email, sprog, tolk, tilgaengelighed, "
        + "adressebeskyttet, adressebeskyttet_til, fritaget_digital_post, doed, fraflyttet, fraflyttet_til, "
        + "vaerge_navn, vaerge_adresse, foraelder_navn, foraelder_adresse, medforaelder_navn, medforaelder_adresse, version";

    private const string Insert = """
        insert into borger (id, cpr, cpr_afviger, navn, sorteringsnavn, adresse, postnummer, by_navn, telefon, email,
            sprog, tolk, tilgaengelighed, adressebeskyttet, adressebeskyttet_til, fritaget_digital_post, doed,
            fraflyttet, fraflyttet_til, vaerge_navn, vaerge_adresse, foraelder_navn, foraelder_adresse,
            medforaelder_navn, medforaelder_adresse, version)
        values (@Id, @Cpr, @CprAfviger, @Navn, @sorteringsnavn, @Adresse, @Postnummer, @By, @Telefon, @Email,
            @Sprog, @Tolk, @tilgaengelighed, @Adressebeskyttet, @AdressebeskyttetTil, @FritagetDigitalPost, @doed,
            @Fraflyttet, @FraflyttetTil, @vaergeNavn, @vaergeAdresse, @foraelder, @foraelderAdresse,
            @medforaelder, @medforaelderAdresse, 1)
        """;

    public Task<Borger?> Find(BorgerId id) =>
        db.Find($"select {Columns} from borger where id = @id", new { id }, Map);

    /// <summary>The day of birth from the CPR number; null without a citizen, and for a number that is no date.</summary>
    public async Task<DateOnly?> Born(BorgerId? id) =>
        id is { } known
        && await Find(known) is { } borger
        && Cprnummer.Læs(borger.Cpr) is LæstCpr(var number, _)
            ? number.Fødselsdag
            : null;

    /// <param name="cpr">Ten digits.</param>
    public Task<Borger?> FindByCpr(string cpr) =>
        db.Find($"select {Columns} from borger where cpr = @cpr", new { cpr }, Map);

    public Task Add(Borger borger) => db.Execute(Insert, Values(borger));

    /// <summary>False when the register has the CPR number already; nothing is changed then.</summary>
    internal async Task<bool> AddIfNew(Borger borger) =>
        await db.Execute($"{Insert} on conflict (cpr) do nothing", Values(borger)) == 1;

    /// <summary>Writes down who entered the citizen; the row can never be changed.</summary>
    internal Task AddRegistration(BorgerId borger, EmployeeActor by, DateTimeOffset at) =>
        db.Execute(
            "insert into borgerregistrering (borger_id, medarbejder_id, enhed_id, tidspunkt) values (@borger, @Id, @Unit, @at)",
            new
            {
                borger,
                by.Id,
                by.Unit,
                at,
            }
        );

    /// <summary>When and by which unit the citizen was entered; null for one who came with another system.</summary>
    public Task<Borgerregistrering?> Registration(BorgerId borger) =>
        db.Find(
            """
            select r.tidspunkt, e.navn from borgerregistrering r join enhed e on e.id = r.enhed_id
            where r.borger_id = @borger
            """,
            new { borger },
            row => new Borgerregistrering(row.Instant("tidspunkt"), row.Text("navn"))
        );

    /// <summary>
    /// Saves what can be changed over version <paramref name="borger"/>.Version; 0 when someone saved in between.
    /// </summary>
    public Task<int> Update(Borger borger) =>
        db.Execute(
            """
            update borger set navn = @Navn, sorteringsnavn = @sorteringsnavn, adresse = @Adresse,
                postnummer = @Postnummer, by_navn = @By, telefon = @Telefon, email = @Email, sprog = @Sprog,
                tolk = @Tolk, tilgaengelighed = @tilgaengelighed, adressebeskyttet = @Adressebeskyttet,
                adressebeskyttet_til = @AdressebeskyttetTil, fritaget_digital_post = @FritagetDigitalPost,
                doed = @doed, fraflyttet = @Fraflyttet, fraflyttet_til = @FraflyttetTil, vaerge_navn = @vaergeNavn,
                vaerge_adresse = @vaergeAdresse, foraelder_navn = @foraelder, foraelder_adresse = @foraelderAdresse,
                medforaelder_navn = @medforaelder, medforaelder_adresse = @medforaelderAdresse, version = version + 1
            where id = @Id and version = @Version
            """,
            Values(borger)
        );

    private static object Values(Borger borger) =>
        new
        {
            borger.Id,
            borger.Version,
            borger.Cpr,
            borger.CprAfviger,
            borger.Navn,
            sorteringsnavn = SortName.Of(borger.Navn),
            borger.Adresse,
            borger.Postnummer,
            borger.By,
            borger.Telefon,
            borger.Email,
            borger.Sprog,
            borger.Tolk,
            tilgaengelighed = borger.Tilgængelighed,
            borger.Adressebeskyttet,
            borger.AdressebeskyttetTil,
            borger.FritagetDigitalPost,
            doed = borger.Død,
            borger.Fraflyttet,
            borger.FraflyttetTil,
            vaergeNavn = borger.VærgeNavn,
            vaergeAdresse = borger.VærgeAdresse,
            foraelder = borger.Forældre.ElementAtOrDefault(0)?.Navn,
            foraelderAdresse = borger.Forældre.ElementAtOrDefault(0)?.Adresse,
            medforaelder = borger.Forældre.ElementAtOrDefault(1)?.Navn,
            medforaelderAdresse = borger.Forældre.ElementAtOrDefault(1)?.Adresse,
        };

    private static Borger Map(Row row) =>
        new(new(row.Id("id")), row.Text("cpr"), row.Text("navn"))
        {
            CprAfviger = row.Flag("cpr_afviger"),
            Adresse = row.Text("adresse"),
            Postnummer = row.Text("postnummer"),
            By = row.Text("by_navn"),
            Telefon = row.Text("telefon"),
            Email = row.Text("email"),
            Sprog = row.Text("sprog"),
            Tolk = row.TextOrNull("tolk"),
            Tilgængelighed = row.TextOrNull("tilgaengelighed"),
            Adressebeskyttet = row.Flag("adressebeskyttet"),
            AdressebeskyttetTil = row.DateOrNull("adressebeskyttet_til"),
            FritagetDigitalPost = row.Flag("fritaget_digital_post"),
            Død = row.DateOrNull("doed"),
            Fraflyttet = row.DateOrNull("fraflyttet"),
            FraflyttetTil = row.TextOrNull("fraflyttet_til"),
            VærgeNavn = row.TextOrNull("vaerge_navn"),
            VærgeAdresse = row.TextOrNull("vaerge_adresse"),
            Forældre =
            [
                .. Forælder(row, "foraelder_navn", "foraelder_adresse"),
                .. Forælder(row, "medforaelder_navn", "medforaelder_adresse"),
            ],
            Version = row.Int("version"),
        };

    private static IEnumerable<Forælder> Forælder(Row row, string name, string address) =>
        row.TextOrNull(name) is { } known ? [new(known, row.TextOrNull(address) ?? "")] : [];
}

/// <summary>When, and by which unit, a citizen was entered in the register.</summary>
public sealed record Borgerregistrering(DateTimeOffset Tidspunkt, string Enhed);
