using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Saglig.Tests.Architecture;

/// <summary>
/// No template, job or start-up step can look on the web (S1-11): the program has no means of asking anything on the
/// network, and where there may be one some day, it takes a person to begin.
/// </summary>
public sealed class RoutineTests
{
    /// <summary>The gate to the web: the one folder that may come to know the network.</summary>
    private const string Gate = "src/Saglig/Oplysninger/Netkilder";

    private static readonly string[] Outgoing =
    [
        "HttpClient",
        "IHttpClientFactory",
        "AddHttpClient",
        "HttpMessageHandler",
        "HttpClientHandler",
        "SocketsHttpHandler",
        "HttpRequestMessage",
        "WebRequest",
        "HttpWebRequest",
        "WebClient",
        "ClientWebSocket",
        "TcpClient",
        "UdpClient",
        "Socket",
        "Dns",
        "SmtpClient",
        "FtpWebRequest",
    ];

    private static readonly string[] Unattended =
    [
        "IJobHandler",
        "JobSql",
        "IHostedService",
        "BackgroundService",
        "IStartupStep",
        "Timer",
        "PeriodicTimer",
    ];

    [Fact, Trait("Krav", "S1-11"), Trait("Afvist", "S1-11")]
    public void Nothing_but_the_gate_can_ask_the_network() =>
        HouseRule.Holds(
            $"Outgoing requests belong in {Gate}, and nowhere else.",
            from file in House.Code
            where !file.IsBelow(Gate)
            from name in file.All<SimpleNameSyntax>()
            where Outgoing.Contains(name.Identifier.ValueText)
            select $"{file.At(name)} {name.Identifier.ValueText}"
        );

    [Fact, Trait("Krav", "S1-11"), Trait("Afvist", "S1-11")]
    public void The_gate_is_opened_by_a_person_and_never_by_a_job() =>
        HouseRule.Holds(
            $"{Gate} registers no job, start-up step or timer.",
            from file in House.Code
            where file.IsBelow(Gate)
            from name in file.All<SimpleNameSyntax>()
            where Unattended.Contains(name.Identifier.ValueText)
            select $"{file.At(name)} {name.Identifier.ValueText}"
        );

    [Fact, Trait("Krav", "S1-11")]
    public void No_job_or_startup_step_knows_the_gate() =>
        HouseRule.Holds(
            "A class that runs without a person does not name the gate.",
            from file in House.Code
            where !file.IsBelow("src/Saglig/Demo")
            where file.All<BaseTypeSyntax>().Any(b => Unattended.Contains(b.Type.ToString()))
            from directive in file.All<UsingDirectiveSyntax>()
            where
                directive
                    .NamespaceOrType.ToString()
                    .StartsWith("Saglig.Oplysninger.Netkilder", StringComparison.Ordinal)
            select file.At(directive)
        );

    [Fact, Trait("Krav", "S1-11")]
    public void No_package_of_the_program_drives_a_browser_or_a_crawler() =>
        HouseRule.Holds(
            "The program brings nothing that can read the web.",
            Regex
                .Matches(
                    House.Text("src/Saglig/Saglig.csproj"),
                    "Include=\"[^\"]*(Playwright|Selenium|Puppeteer|RestSharp|Refit|Flurl|AngleSharp|HtmlAgility)[^\"]*\""
                )
                .Select(match => match.Value)
        );
}
