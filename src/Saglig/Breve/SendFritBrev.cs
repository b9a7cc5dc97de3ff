using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>Sends a letter that is no part of another act.</summary>
public sealed class SendFritBrev(SagActs acts, SendBrev send)
{
    /// <summary>See <see cref="SendBrev"/>.</summary>
    public Task<SendBrevResult> Run(SagId sag, BrevUdkast udkast) =>
        acts.Run(sag, act => send.Run(act, udkast));
}
