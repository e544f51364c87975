export declare function dice(seed: number): () => number;
