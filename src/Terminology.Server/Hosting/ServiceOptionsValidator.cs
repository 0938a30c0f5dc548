using Microsoft.Extensions.Options;

namespace Terminology.Server.Hosting;

/// <summary>Checks the ranges of <see cref="ServiceOptions"/>; source-generated.</summary>
[OptionsValidator]
internal sealed partial class ServiceOptionsValidator : IValidateOptions<ServiceOptions>;
