using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger;

/// <summary>The fields that all information is typed with, an activity and a find as well.</summary>
internal interface IOplysningsfelter
{
    Kildeniveau? Niveau { get; }
    string Kilde { get; }
    string Titel { get; }
    Guid? Planlinje { get; }
    IReadOnlyList<Valgmulighed> Linjer { get; }
}
