using System.Xml.Linq;

namespace Krav;

/// <summary>One test that ran; a theory is one per row of data.</summary>
public sealed record Result(string Class, string Method, bool Passed);

/// <summary>Reads the result files of the test runner.</summary>
public static class Results
{
    private static readonly XNamespace Trx =
        "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>The tests of one file that passed or failed; those that never ran are left out.</summary>
    public static IReadOnlyList<Result> In(string trxFile)
    {
        var root = XDocument.Load(trxFile).Root!;
        var methods = root.Descendants(Trx + "UnitTest")
            .ToDictionary(
                test => (string)test.Attribute("id")!,
                test => test.Element(Trx + "TestMethod")!
            );
        return
        [
            .. from result in root.Descendants(Trx + "UnitTestResult")
            let outcome = (string?)result.Attribute("outcome")
            where outcome is not ("NotExecuted" or "Pending" or null)
            let method = methods[(string)result.Attribute("testId")!]
            select new Result(
                (string)method.Attribute("className")!,
                (string)method.Attribute("name")!,
                outcome == "Passed"
            ),
        ];
    }
}
