using RayBatchInference;

return KubeApp.Run(args, app => app
    .Environment("dev", () => new Scoring(Settings.Dev))
    .Environment("prod", () => new Scoring(Settings.Prod)));
