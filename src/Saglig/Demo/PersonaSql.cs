using Saglig.Storage;

namespace Saglig.Demo;

/// <summary>One of the people whom a newcomer can be in one click.</summary>
public sealed record Persona(PersonKind Kind, Guid Person, string Name, string Who)
{
    /// <summary>Told in English on the sign-in page.</summary>
    public bool IsEnglish => Who.StartsWith("citizen", StringComparison.Ordinal);

    /// <summary>One sentence about what can be tried at once.</summary>
    public string Try { get; init; } = "";

    /// <summary>The address where that is done.</summary>
    public string At { get; init; } = "/";
}

/// <summary>The personas of the demo world.</summary>
public sealed class PersonaSql(Db db)
{
    public Task<List<Persona>> All() =>
        db.List(
            "select person_art, person_id, navn, hvem, proev, sti from demo_persona order by raekkefoelge",
            null,
            row => new Persona(
                row.Code<PersonKind>("person_art"),
                row.Id("person_id"),
                row.Text("navn"),
                row.Text("hvem")
            )
            {
                Try = row.Text("proev"),
                At = row.Text("sti"),
            }
        );

    public Task Add(int order, Persona persona) =>
        db.Execute(
            """
            insert into demo_persona (raekkefoelge, person_art, person_id, navn, hvem, proev, sti)
            values (@order, @Kind, @Person, @Name, @Who, @Try, @At)
            """,
            new
            {
                order,
                persona.Kind,
                persona.Person,
                persona.Name,
                persona.Who,
                persona.Try,
                persona.At,
            }
        );
}
