import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const date = z.coerce.string();
const source = z.object({ titel: z.string(), utgivare: z.string(), url: z.url(), publicerad: date.optional() });
const numbers = z.array(z.number()).optional();
const texts = z.array(z.string()).optional();
const lesson = z.object({ text: z.string(), sort: z.string(), tema: z.string().optional(), kallor: numbers });
const effect = z.object({
	vad: z.string(),
	for_vem: z.string().optional(),
	fore: z.string().optional(),
	efter: z.string().optional(),
	enhet: z.string().optional(),
	matt: date.optional(),
	evidens: z.number().min(1).max(5),
	kallor: z.array(z.number()),
});
const reuse = z.object({
	mognad: z.string(),
	licens: z.string().optional(),
	material: z.array(z.object({ titel: z.string(), url: z.url() })).optional(),
	kontakt: z.string().optional(),
});

const exempel = defineCollection({
	loader: glob({ base: './src/content/exempel', pattern: '*.md' }),
	schema: z.object({
		titel: z.string().max(90),
		ingress: z.string().max(280),
		organisationer: z.array(z.string()).min(1),
		enhet: z.string().optional(),
		inriktning: z.string(),
		andra_inriktning: z.string().optional(),
		inriktning_skal: z.string(),
		lage: z.object({ visshet: z.number(), riktning: z.number() }).optional(),
		behov: z.array(z.string()).min(1),
		startade: date.optional(),
		i_bruk: z.object({ sedan: date, var: z.string().optional(), omfattning: z.string().optional() }).optional(),
		avslutat: z.object({ datum: date, orsak: z.string(), kommentar: z.string().optional() }).optional(),
		effekter: z.array(effect).optional(),
		lardomar: z.array(lesson).optional(),
		metoder: texts,
		partner: texts,
		hinder: texts,
		villkor: texts,
		globala_mal: z.array(z.object({ mal: z.number(), skal: z.string() })).optional(),
		kostnader: z.array(z.object({ text: z.string(), belopp: z.number().optional(), kallor: numbers })).optional(),
		aterbruk: reuse.optional(),
		anvands_av: z.array(z.object({ organisation: z.string(), sedan: date.optional() })).optional(),
		handelser: z.array(z.object({ datum: date, text: z.string() })).optional(),
		kontakt: z.object({ roll: z.string(), epost: z.email().optional() }).optional(),
		kallor: z.array(source).min(1),
		publicerad: date,
		granskad: date,
	}),
});

const behov = defineCollection({
	loader: glob({ base: './src/content/behov', pattern: '*.md' }),
	schema: z.object({
		titel: z.string(),
		agare: z.string(),
		slag: z.string(),
		beskrivning: z.string(),
		kallor: z.array(source),
		publicerad: date,
	}),
});

const organisationer = defineCollection({
	loader: glob({ base: './src/content/organisationer', pattern: '*.yaml' }),
	schema: z.object({ namn: z.string(), sort: z.string(), url: z.url().optional(), hemma: z.boolean().optional() }),
});

const ideslussar = defineCollection({
	loader: glob({ base: './src/content/ideslussar', pattern: '*.md' }),
	schema: z.object({
		namn: z.string(),
		leds_av: z.string(),
		med: texts,
		ingress: z.string(),
		arbetssatt: texts,
		lardomar: z.array(lesson).optional(),
		exempel: texts,
		kallor: z.array(source),
	}),
});

export const collections = { exempel, behov, organisationer, ideslussar };
