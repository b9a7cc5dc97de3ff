using System.Globalization;
using Microsoft.Extensions.Options;
using Ret;

namespace Saglig.Sager;

/// <summary>Draws case numbers: the year and the next number of it, as long as the installation has chosen (S0-1).</summary>
public sealed class Sagsnumre(SagSql sql, IOptions<Installation> installation)
{
    /// <summary>The next number of the year: "2018-0000088". A transaction that fails leaves no gap.</summary>
    public async Task<string> Next(int year) =>
        new Nummerformat(Bredde: installation.Value.Sagsnummercifre).Skriv(
            new Sagsnummer(year, checked((int)await sql.NextNumber(year)))
        );

    /// <summary>Takes a number over from another system as it is; ours of that year continue after the highest.</summary>
    /// <param name="imported">Year, hyphen and digits.</param>
    public async Task<string> Take(string imported)
    {
        var parts = imported.Split('-');
        await sql.Reserve(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            long.Parse(parts[1], CultureInfo.InvariantCulture)
        );
        return imported;
    }
}
