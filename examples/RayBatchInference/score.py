import os

import ray
from vllm import LLM, SamplingParams


class Scorer:
    def __init__(self) -> None:
        self.model = LLM(os.environ["MODEL"])
        self.sampling = SamplingParams(temperature=0.0, max_tokens=64)

    def __call__(self, batch: dict) -> dict:
        outputs = self.model.generate(list(batch["text"]), self.sampling)
        return {"id": batch["id"], "score": [output.outputs[0].text for output in outputs]}


workers = int(os.environ["MAX_WORKERS"])
reviews = ray.data.read_parquet("/data/reviews")
scores = reviews.map_batches(Scorer, batch_size=256, num_gpus=1, concurrency=(1, workers))
scores.write_parquet("/data/scores")
