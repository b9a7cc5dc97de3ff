namespace Ret;

/// <summary>En sag. Nummeret er det, mennesker siger; id'et er det, maskinen bruger.</summary>
public readonly record struct SagId(Guid Value);

/// <summary>En oplysning i en sag.</summary>
public readonly record struct OplysningId(Guid Value);

/// <summary>En partshøring i en sag.</summary>
public readonly record struct PartshøringId(Guid Value);
