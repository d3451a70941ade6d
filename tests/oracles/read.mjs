// Reads manifests with the readers of npm. Standard input: {"json": whether the texts are JSON, "texts": [...]}. Standard output: for each
// reader the list of what it made of each text: the documents, or the error.
import { readFileSync } from 'node:fs';
import * as yaml from 'yaml';
import jsYaml from 'js-yaml';

const readers = {
  'yaml (YAML 1.2)': text => readAll(text, '1.2'),
  'yaml (YAML 1.1)': text => readAll(text, '1.1'),
  'js-yaml': text => jsYaml.loadAll(text),
};

function readAll(text, version) {
  return yaml.parseAllDocuments(text, { version, prettyErrors: false, maxAliasCount: 0 }).map(document => {
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem) throw problem;
    return document.toJS();
  });
}

function attempt(reader, text) {
  try {
    return { documents: reader(text) };
  } catch (error) {
    return { error: String(error) };
  }
}

const { json, texts } = JSON.parse(readFileSync(0, 'utf8'));
if (json) readers['JSON.parse'] = text => [JSON.parse(text)];
const results = Object.entries(readers).map(([name, reader]) => [name, texts.map(text => attempt(reader, text))]);
process.stdout.write(JSON.stringify(Object.fromEntries(results)));
