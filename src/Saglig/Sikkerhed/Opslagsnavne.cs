using System.Text.RegularExpressions;
using Saglig.Personer;
using Saglig.Ui;

namespace Saglig.Sikkerhed;

/// <summary>Looks with the names of those who looked, as staff see them.</summary>
public sealed partial class Opslagsnavne(Names names)
{
    /// <summary>Each look with who it was: an employee by name, everyone else by what they are.</summary>
    public async Task<IReadOnlyList<(Opslag Opslag, string Hvem)>> For(IReadOnlyList<Opslag> looks)
    {
        var known = await names.ForStaff(
            looks.Where(o => o.Art == PersonKind.Medarbejder).Select(o => new EmployeeId(o.Person))
        );
        return
        [
            .. looks.Select(o =>
                (
                    o,
                    o.Art switch
                    {
                        PersonKind.Medarbejder => known[new(o.Person)].Name,
                        PersonKind.Repræsentant => "En fuldmægtig",
                        _ => "Borgeren",
                    }
                )
            ),
        ];
    }

    /// <summary>
    /// What was opened, in Danish: the folder of the page, whose own name is an English verb; for a CPR number, what it was
    /// opened for.
    /// </summary>
    public static string Hvad(Opslag look)
    {
        var parts = look.Side.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1
            ? parts[^2]
            : InnerCapital().Replace(look.Side, m => $" {m.Value.ToLowerInvariant()}");
    }

    [GeneratedRegex("(?<=.)[A-ZÆØÅ]")]
    private static partial Regex InnerCapital();

    /// <summary>The purpose in words.</summary>
    public static string Navn(Opslagsformål purpose) =>
        Valgmulighed.Of(typeof(Opslagsformål)).First(v => v.Value == purpose.ToString()).Text;
}
