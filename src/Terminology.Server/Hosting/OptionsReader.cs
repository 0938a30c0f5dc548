using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;

namespace Terminology.Server.Hosting;

/// <summary>Reads and checks <see cref="ServiceOptions"/>.</summary>
internal static class OptionsReader
{
    /// <summary>The options of a configuration.</summary>
    /// <exception cref="StartException">An option is unknown or wrong; all faults.</exception>
    public static ServiceOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(ServiceOptions.Section);
        var faults = new List<string>();
        foreach (var unknown in section.GetChildren().Select(child => child.Key).Except(CommandLine.Keys, StringComparer.OrdinalIgnoreCase))
        {
            faults.Add($"The section “{ServiceOptions.Section}” of the configuration has no option “{unknown}”; it has {string.Join(", ", CommandLine.Keys)}.");
        }

        foreach (var port in new[] { nameof(ServiceOptions.WebPort), nameof(ServiceOptions.GrpcPort) })
        {
            if (section[port] is { } text && !int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
            {
                faults.Add($"The {(port == nameof(ServiceOptions.WebPort) ? "web" : "gRPC")} port is “{text}”; expected a whole number from 0 (any free port) to 65535.");
            }
        }

        if (faults.Count > 0) throw new StartException(StartException.Usage, faults);

        var options = section.Get<ServiceOptions>() ?? new ServiceOptions();
        var broken = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), broken, validateAllProperties: true);
        faults.AddRange(broken.Select(result => result.ErrorMessage!));
        if (options.WebPort == options.GrpcPort && options.WebPort != 0) faults.Add($"The web port and the gRPC port are both {options.WebPort}; expected two different ones.");
        if (options.Bind.Length > 0 && !IPAddress.TryParse(options.Bind, out _)) faults.Add($"“{options.Bind}” is not an IP address; expected one such as 127.0.0.1 or ::1.");
        if (options.Glossary.Length > 0 && !Directory.Exists(options.Glossary)) faults.Add($"There is no glossary folder “{options.Glossary}”; expected the path of a folder with concept files.");
        return faults.Count == 0 ? options : throw new StartException(StartException.Usage, faults);
    }
}
