using Xunit;

namespace KubeSharp.Rules.Tests.Workloads;

public sealed class CronJobTests
{
    [Theory]
    [InlineData("*/5 0-23/2 1,15 jan-DEC mon")]
    [InlineData(" 0  4 * * ? ")]
    [InlineData("59 23 31 12 6")]
    [InlineData("+5 * * * *")]
    [InlineData("1,,2 * * * *")]
    [InlineData("5/10 * * * *")]
    [InlineData("@hourly")]
    [InlineData("@every 1h30m")]
    public void A_schedule_that_cron_reads_is_taken(string schedule) => Assert.Empty(Check(schedule));

    [Theory]
    [InlineData("* * * *")]
    [InlineData("0 * * * * *")]
    [InlineData("60 * * * *")]
    [InlineData("* 24 * * *")]
    [InlineData("* * 0 * *")]
    [InlineData("* * * 13 *")]
    [InlineData("* * * * 7")]
    [InlineData("* * * * monday")]
    [InlineData("5-1 * * * *")]
    [InlineData("1-2-3 * * * *")]
    [InlineData("*/0 * * * *")]
    [InlineData("*/1/2 * * * *")]
    [InlineData("-1 * * * *")]
    [InlineData("@noon")]
    [InlineData("@every 5")]
    [InlineData("@every")]
    [InlineData("TZ=UTC 0 4 * * *")]
    [InlineData("CRON_TZ=UTC 0 4 * * *")]
    public void A_schedule_that_cron_does_not_read_is_found(string schedule) => Assert.Equal(["KUBE1025 spec.schedule"], Check(schedule));

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("UTC")]
    [InlineData("Etc/GMT+5")]
    [InlineData("America/Someplace")]
    public void A_time_zone_that_is_known_or_may_be_new_is_taken(string zone) => Assert.Empty(Check("0 4 * * *", $"timeZone: {zone}, "));

    [Theory]
    [InlineData("''")]
    [InlineData("local")]
    [InlineData("europe/berlin")]
    [InlineData("Europe/Berlim")]
    [InlineData("Europe//Berlin")]
    [InlineData("'Europe/Berlin '")]
    [InlineData("Middle/Earth")]
    [InlineData("Nowhere")]
    [InlineData("America/AVeryLongNameOfAPlace")]
    public void A_time_zone_that_cannot_be_is_found(string zone) => Assert.Equal(["KUBE1025 spec.timeZone"], Check("0 4 * * *", $"timeZone: {zone}, "));

    [Theory]
    [InlineData("concurrencyPolicy: allow", "KUBE1013 spec.concurrencyPolicy")]
    [InlineData("startingDeadlineSeconds: -1", "KUBE1014 spec.startingDeadlineSeconds")]
    [InlineData("successfulJobsHistoryLimit: -1", "KUBE1014 spec.successfulJobsHistoryLimit")]
    [InlineData("failedJobsHistoryLimit: -1", "KUBE1014 spec.failedJobsHistoryLimit")]
    public void Policies_and_limits_have_their_values(string field, string finding) => Assert.Equal([finding], Check("0 4 * * *", field + ", "));

    [Fact]
    public void The_selector_of_each_job_is_made_by_the_server()
    {
        Assert.Equal(["KUBE1026 spec.jobTemplate.spec.selector"], Check("0 4 * * *", job: "selector: {}, "));
        Assert.Equal(["KUBE1026 spec.jobTemplate.spec.manualSelector"], Check("0 4 * * *", job: "manualSelector: true, "));
        Assert.Empty(Check("0 4 * * *", job: "manualSelector: false, "));
    }

    [Theory]
    [InlineData("name", 52, true)]
    [InlineData("name", 53, false)]
    [InlineData("generateName", 47, true)]
    [InlineData("generateName", 48, false)]
    public void A_name_leaves_room_for_the_time(string field, int length, bool isTaken)
    {
        var found = Check("0 4 * * *", name: $"{field}: {new string('a', length)}");

        Assert.Equal(isTaken ? [] : [$"KUBE1011 metadata.{field}"], found);
    }

    private static IReadOnlyList<string> Check(string schedule, string field = "", string job = "", string name = "name: work") =>
        Manifest.Check($"{{ apiVersion: batch/v1, kind: CronJob, metadata: {{ {name} }}, spec: {{ schedule: '{schedule}', {field}jobTemplate: {{ spec: {{ {job}"
            + "template: { spec: { restartPolicy: Never, containers: [{ name: main, image: a }] } } } } } }");
}
