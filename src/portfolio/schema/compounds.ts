import { z } from 'zod';

/** One word: letters and nothing else. */
export const wordPattern = /^\p{L}+$/u;

/** One word with `|` at its joints, and at least two letters on each side of them. */
export const jointedPattern = /^\p{L}{2,}(\|\p{L}{2,})+$/u;

/** `sok/delas-inte.yaml`: words that look like compounds, but that the search must leave whole. */
export const unsplitSchema = z.array(z.string().trim().regex(wordPattern).describe('Ett ord som inte ska delas, i grundform.'));

/** `sok/delas-sa.yaml`: compounds that no dictionary knows the parts of, with `|` at the joints: `mat|svinn`. */
export const jointedSchema = z.array(z.string().trim().regex(jointedPattern).describe('Ett ord med | där det delas, i grundform.'));

export type UnsplitData = z.output<typeof unsplitSchema>;
export type JointedData = z.output<typeof jointedSchema>;
