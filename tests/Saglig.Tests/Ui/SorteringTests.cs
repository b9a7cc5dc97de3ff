using Microsoft.AspNetCore.Http;
using Saglig.Ui;

namespace Saglig.Tests.Ui;

public sealed class SorteringTests
{
    [Theory]
    [InlineData("", "frist", false)]
    [InlineData("?sorter=navn", "navn", false)]
    [InlineData("?sorter=navn&retning=faldende", "navn", true)]
    [InlineData("?sorter=navn;drop table sag&retning=faldende", "frist", false)]
    public void Only_the_named_columns_can_be_sorted_by(
        string query,
        string column,
        bool descending
    )
    {
        var http = new DefaultHttpContext();
        http.Request.QueryString = new QueryString(query);
        Assert.Equal(
            new Sortering(column, descending),
            Sortering.Of(http.Request, "frist", "navn")
        );
    }
}
