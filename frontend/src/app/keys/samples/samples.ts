export interface Sample {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/** The same first request in three tongues. `origin` is this server, `key` what stands for the key. */
export function samplesFor(origin: string, key: string): readonly Sample[] {
  const url = `${origin}/api/v1/generate_tattoo`;
  const prompt = 'a luna moth with a crescent moon, inner forearm, 7 cm';
  return [
    { id: 'curl', name: 'curl', code: `curl -sS ${url} \\\n  -H 'Authorization: Bearer ${key}' \\\n  -H 'Content-Type: application/json' \\\n  -d '{"prompt":"${prompt}","count":2}'` },
    {
      id: 'ts', name: 'TypeScript',
      code: `const response = await fetch('${url}', {\n  method: 'POST',\n  headers: { Authorization: 'Bearer ${key}', 'Content-Type': 'application/json' },\n  body: JSON.stringify({ prompt: '${prompt}', count: 2 }),\n});\nif (!response.ok) throw new Error((await response.json()).detail);\nconst { concepts, cached, costUsd } = await response.json();\nconsole.log(concepts[0].image.url, cached, costUsd);`,
    },
    {
      id: 'python', name: 'Python',
      code: `import json, urllib.request\n\nrequest = urllib.request.Request(\n    "${url}",\n    data=json.dumps({"prompt": "${prompt}", "count": 2}).encode(),\n    headers={"Authorization": "Bearer ${key}", "Content-Type": "application/json"},\n)\nwith urllib.request.urlopen(request) as response:\n    generation = json.load(response)\nprint(generation["concepts"][0]["image"]["url"], generation["cached"], generation["costUsd"])`,
    },
  ];
}
