using System.Data.Common;
using Saglig.Dokumenter;
using Saglig.Storage;

namespace Saglig.Ui.Fejl;

/// <summary>Which answer an exception gives.</summary>
internal static class Fejlkode
{
    public static int Of(Exception exception) =>
        exception switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            StorageFullException => StatusCodes.Status503ServiceUnavailable,
            StorageUnavailableException => StatusCodes.Status503ServiceUnavailable,
            TimeoutException => StatusCodes.Status503ServiceUnavailable,
            DbException { IsTransient: true } => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
}
