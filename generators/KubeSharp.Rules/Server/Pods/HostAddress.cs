using System.Net;
using System.Net.Sockets;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>IP addresses as the API server reads them in pods: parts of IPv4 addresses may begin with zeros (ParseIPSloppy).</summary>
internal static class HostAddress
{
    private const int LongestAddress = 64;

    public static bool IsAddress(string text) =>
        text.Length <= LongestAddress && (text.IndexOf(':') >= 0 ? IsVersion6(text) : IsVersion4(text));

    private static bool IsVersion4(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(IsPart);
    }

    private static bool IsPart(string part)
    {
        var number = 0;
        foreach (var character in part)
        {
            if (character is < '0' or > '9')
            {
                return false;
            }

            number = Math.Min((number * 10) + (character - '0'), 1000);
        }

        return part.Length > 0 && number <= 255;
    }

    /// <summary>The runtime takes zones, ports and prefixes, which Kubernetes does not.</summary>
    private static bool IsVersion6(string text) =>
        text.All(static character => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or ':' or '.')
        && IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;
}
