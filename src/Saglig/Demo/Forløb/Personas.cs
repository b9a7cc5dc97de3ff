using Saglig.Demo.Folk;
using Saglig.Personer;

namespace Saglig.Demo.Forløb;

/// <summary>Puts the handful of people on the sign-in page whom a newcomer can be.</summary>
internal sealed class Personas(Stage stage, People people)
{
    private int order;

    public async Task Add(
        IReadOnlyDictionary<string, Borger> citizens,
        DemoRepresentative representative
    )
    {
        await Employee("mette", "Mette Holm", "sagsbehandler, 52 sager");
        await Employee("jonas", "Jonas", "under oplæring hos Mette");
        await Employee("karen", "Karen", "leder af Team 3");
        await Employee("pia", "Pia", "tager imod post i Team 3");
        await Employee("lis", "Lis", "sundhedskoordinator");
        await Employee("sofie", "Sofie", "sikkerhedsansvarlig");
        await Citizen(citizens["Ali Hassan"], "borger, har søgt fleksjob");
        await Citizen(citizens["Grace Okafor"], "borger, læser siderne på engelsk");
        await Add(
            PersonKind.Repræsentant,
            representative.Id,
            representative.Name,
            "har fuldmagt fra Bent Kjær Sørensen"
        );
    }

    private Task Employee(string user, string name, string who) =>
        Add(PersonKind.Medarbejder, people[user].Id.Value, name, who);

    private Task Citizen(Borger borger, string who) =>
        Add(PersonKind.Borger, borger.Id.Value, borger.Navn, who);

    private Task Add(PersonKind kind, Guid person, string name, string who) =>
        stage.Get<PersonaSql>().Add(++order, new(kind, person, name, who));
}
