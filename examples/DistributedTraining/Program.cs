using DistributedTraining;

return KubeApp.Run(args, app => app
    .Environment("dev", () => new Queues(Settings.Dev), () => new Training(Settings.Dev))
    .Environment("prod", () => new Queues(Settings.Prod), () => new Training(Settings.Prod)));
