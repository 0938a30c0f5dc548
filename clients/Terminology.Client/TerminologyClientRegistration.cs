using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Terminology.Client;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the client with a service collection.</summary>
public static class TerminologyClientRegistration
{
    /// <summary>Adds one <see cref="TerminologyClient"/> for the application, made when it is first asked for, unless there is one already.</summary>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Sets the options. Default: a service on this machine.</param>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddTerminologyClient(this IServiceCollection services, Action<TerminologyClientOptions>? configure = null)
        => services.AddTerminologyClient((_, options) => configure?.Invoke(options));

    /// <summary>Adds one <see cref="TerminologyClient"/> for the application, with options that depend on other services.</summary>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Sets the options, once, when the client is first asked for.</param>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddTerminologyClient(this IServiceCollection services, Action<IServiceProvider, TerminologyClientOptions> configure)
    {
        services.TryAddSingleton(provider =>
        {
            var options = new TerminologyClientOptions();
            configure(provider, options);
            return new TerminologyClient(options, provider.GetService<ILoggerFactory>());
        });
        return services;
    }
}
