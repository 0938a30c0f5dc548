namespace Terminology.Client;

/// <summary>The service could not be reached or did not answer in time; the message names its address in one sentence.</summary>
/// <remarks>Whether the service has done what it was asked to is not known. All calls but the creation and deletion of a memory may be repeated.</remarks>
public sealed class TerminologyUnavailableException : Exception
{
    /// <summary>Reports a service that cannot be reached.</summary>
    /// <param name="address">See <see cref="Address"/>.</param>
    /// <param name="message">One sentence that names the address.</param>
    /// <param name="innerException">The call's failure.</param>
    public TerminologyUnavailableException(Uri address, string message, Exception? innerException = null)
        : base(message, innerException) => Address = address;

    /// <summary>The address that was tried.</summary>
    public Uri Address { get; }
}
