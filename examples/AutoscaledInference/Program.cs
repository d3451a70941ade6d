using AutoscaledInference;

return KubeApp.Run(args, app => app
    .Environment("dev", () => new Inference(Settings.Dev))
    .Environment("prod", () => new Inference(Settings.Prod)));
