using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Access;

/// <summary>
/// Requests for certificates, and trusted ones (pkg/apis/certificates/validation). Signatures, and what is inside a certificate, are left
/// to the API server.
/// </summary>
internal static class CertificateRules
{
    private const string LegacySigner = "kubernetes.io/legacy-unknown";
    private const int LeastExpiration = 600;
    private const int LeastPodExpiration = 3600;
    private const int MostPodExpiration = 91 * 24 * 3600;
    private const int MostKubernetesPodExpiration = 24 * 3600;
    private const int TrustBundleSize = 1024 * 1024;
    private const int UidLength = 128;

    private static readonly string[] s_usages =
    [
        "signing", "digital signature", "content commitment", "key encipherment", "key agreement", "data encipherment", "cert sign",
        "crl sign", "encipher only", "decipher only", "any", "server auth", "client auth", "code signing", "email protection", "s/mime",
        "ipsec end system", "ipsec tunnel", "ipsec user", "timestamping", "ocsp signing", "microsoft sgc", "netscape sgc",
    ];

    public static void CheckSigningRequest(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        CheckRequest(run, spec["request"]);
        var usages = spec["usages"];
        if (run.Required(usages, "name what the certificate is for, such as 'client auth'"))
        {
            foreach (var usage in usages.Items)
            {
                run.RequiredOneOf(usage, s_usages);
            }

            run.Unique(usages, static usage => usage.Text, "");
        }

        var signer = spec["signerName"];
        if (signer.Text == LegacySigner)
        {
            run.Report(RuleCatalogue.UnsupportedValue, signer, $"'{LegacySigner}' is no signer of this version: name another one");
        }
        else
        {
            run.RequiredName(signer, DomainFormats.SignerName);
        }

        run.InRange(spec["expirationSeconds"], LeastExpiration, long.MaxValue);
    }

    public static void CheckTrustBundle(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var signer = spec["signerName"];
        var name = manifest["metadata"]["name"];
        if (signer.TextOrEmpty is { } signerText && name.Text is { Length: > 0 } nameText)
        {
            var prefix = signerText.Length == 0 ? "" : signerText.Replace('/', ':') + ":";
            if (!nameText.StartsWith(prefix, StringComparison.Ordinal))
            {
                run.Report(RuleCatalogue.ObjectName, name, $"the name of the signer's bundle begins with {RuleRun.Quote(prefix)}");
            }
            else if (NameFormats.Dns1123Subdomain(nameText.Substring(prefix.Length)) is { } problem)
            {
                run.Report(RuleCatalogue.ObjectName, name, $"the name {RuleRun.Quote(nameText)} is not valid: {problem}");
            }
        }

        if (signer.IsFilled)
        {
            run.Named(signer, DomainFormats.SignerName);
        }

        CheckBundle(run, spec["trustBundle"]);
    }

    public static void CheckPodRequest(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        var signer = spec["signerName"];
        run.RequiredName(signer, DomainFormats.SignerName);
        run.RequiredName(spec["podName"], NameFormats.Dns1123Subdomain);
        run.RequiredName(spec["serviceAccountName"], NameFormats.Dns1123Subdomain);
        run.RequiredName(spec["nodeName"], NameFormats.Dns1123Subdomain);
        foreach (var uid in new[] { spec["podUID"], spec["serviceAccountUID"], spec["nodeUID"] })
        {
            run.RequiredName(uid, static text => NameFormats.TooLong(text, UidLength), RuleCatalogue.SizeLimit);
        }

        // The API server fills in a day where nothing stands.
        if (signer.Text is { } text)
        {
            var isOfKubernetes = text.StartsWith("kubernetes.io/", StringComparison.Ordinal);
            run.InRange(spec["maxExpirationSeconds"], LeastPodExpiration, isOfKubernetes ? MostKubernetesPodExpiration : MostPodExpiration);
        }

        ObjectMetaRules.CheckAnnotations(run, spec["unverifiedUserAnnotations"]);
    }

    private static void CheckRequest(RuleRun run, RuleNode request)
    {
        if (request.TextOrEmpty is not { } text)
        {
            return;
        }

        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            // Reading the manifest has found this already.
            return;
        }

        if (!CertificateRequest.IsOne(System.Text.Encoding.UTF8.GetString(bytes)))
        {
            run.Report(
                RuleCatalogue.ValueSyntax,
                request,
                "'request' is not a certificate signing request: use the base64 form of a PEM block 'CERTIFICATE REQUEST'");
        }
    }

    private static void CheckBundle(RuleRun run, RuleNode bundle)
    {
        if (bundle.TextOrEmpty is not { } text)
        {
            return;
        }

        if (NameFormats.TooLong(text, TrustBundleSize) is { } problem)
        {
            run.Report(RuleCatalogue.SizeLimit, bundle, $"'trustBundle' {problem}");
            return;
        }

        var blocks = PemBlock.Parse(text);
        if (blocks.Count == 0)
        {
            run.Report(RuleCatalogue.ValueSyntax, bundle, "'trustBundle' holds no certificate: add a PEM block 'CERTIFICATE'");
        }
        else if (blocks.Any(static block => block.Type != "CERTIFICATE" || block.HasHeaders || !block.IsSequence))
        {
            run.Report(
                RuleCatalogue.ValueSyntax,
                bundle,
                "'trustBundle' holds something else than certificates: keep PEM blocks 'CERTIFICATE' without headers");
        }
    }
}
