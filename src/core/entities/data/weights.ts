// How much each thing that speaks for or against an antecedent counts, by how the mention points (see pair-features.ts).
// Fitted by maximum likelihood on hand-annotated news articles, never on those that the product is measured with.
// One row for each way of pointing; then one row a feature: weight, tab, name.
const TABLE = `
= one
3.58	adjective of it
-1.46	body: EVENT
-0.30	body: FAC
-0.96	body: GPE
-2.50	body: LAW
-2.16	body: LOC
-0.15	body: NORP
1.64	body: ORG
-1.26	body: PRODUCT
-2.11	body: WORK_OF_ART
-0.64	building: EVENT
3.20	building: FAC
-2.60	building: GPE
-0.93	building: LAW
-2.03	building: LOC
-2.02	building: NORP
-0.39	building: ORG
-2.14	country: EVENT
-2.25	country: FAC
2.68	country: GPE
-2.96	country: LAW
-2.12	country: LOC
-1.78	country: NORP
-2.71	country: ORG
-1.79	country: PRODUCT
-2.21	country: WORK_OF_ART
0.64	distance 0
0.28	distance 1
-0.41	distance 2
-0.95	distance 4
-0.56	distance 8
-0.49	distance ahead
-1.17	distance far
2.38	event: EVENT
-1.94	event: FAC
-2.66	event: GPE
-2.64	event: LOC
-1.73	event: NORP
-2.33	event: ORG
-1.56	event: PRODUCT
-1.21	event: WORK_OF_ART
0.22	first sentence
1.36	gender female
0.13	gender male
0.25	gender unknown
-2.19	government: EVENT
-1.85	government: FAC
1.86	government: GPE
-2.12	government: LAW
-1.78	government: LOC
-1.76	government: NORP
-2.23	government: ORG
-1.74	government: PRODUCT
-1.18	government: WORK_OF_ART
2.56	head in the name
0.98	inside
0.26	just before
-0.17	last as name
0.03	last as nominal
-0.20	last as pronoun
-0.09	last by the same word
-0.26	last by the same word, here
-0.66	law: EVENT
-1.68	law: GPE
3.66	law: LAW
-0.75	law: LOC
-1.43	law: NORP
-1.96	law: ORG
0.81	law: WORK_OF_ART
-0.49	mentions 0
-0.61	mentions 1
-0.07	mentions 2
0.24	mentions 3
0.07	mentions 4
0.21	most mentioned
0.06	nearer rivals 0
-0.15	nearer rivals 1
-0.11	nearer rivals 2
-0.58	nearer rivals 3
0.20	none
-0.31	of the speaker
0.08	only one of its type
0.17	opens its sentence
-0.23	opens its sentence, here
-1.62	other role
-0.87	person: EVENT
-1.11	person: FAC
-3.19	person: GPE
-0.71	person: LAW
-1.77	person: LOC
-1.77	person: NORP
-2.62	person: ORG
1.48	person: PERSON
-1.96	person: PRODUCT
-2.24	person: WORK_OF_ART
-1.97	place: EVENT
-1.61	place: FAC
1.76	place: GPE
-2.65	place: LAW
2.60	place: LOC
-1.78	place: NORP
-1.29	place: ORG
-1.57	place: PRODUCT
-1.85	place: WORK_OF_ART
0.24	quoted
0.36	right after
2.69	role
-1.16	role, past
1.19	same head before
1.80	same words before
-0.38	side: EVENT
-0.47	side: GPE
-0.33	side: LAW
-1.54	side: LOC
-1.57	side: NORP
1.09	side: ORG
-1.99	side: WORK_OF_ART
0.31	speaker
-0.49	thing: EVENT
-1.70	thing: FAC
-2.05	thing: GPE
-2.27	thing: LOC
-1.63	thing: NORP
-1.99	thing: ORG
3.57	thing: PRODUCT
-0.04	type EVENT
-0.42	type GPE
0.38	type LAW
-0.22	type LOC
-1.43	type NORP
-0.57	type ORG
1.12	type PERSON
0.78	type PRODUCT
0.51	type WORK_OF_ART
-0.78	unknown head: EVENT
0.76	unknown head: FAC
-1.99	unknown head: GPE
1.80	unknown head: LAW
-0.27	unknown head: LOC
-2.52	unknown head: NORP
-0.48	unknown head: ORG
-0.39	unknown head: PERSON
-0.03	unknown head: PRODUCT
0.87	unknown head: WORK_OF_ART
-1.11	work: EVENT
-1.59	work: GPE
-0.66	work: LOC
-0.37	work: NORP
-1.06	work: ORG
2.70	work: WORK_OF_ART
= he
2.58	distance 0
1.33	distance 1
-0.10	distance 2
-0.74	distance 4
-3.86	distance 8
-0.12	distance ahead
-3.10	distance far
1.13	first sentence
0.60	gender male
-0.04	gender unknown
0.76	just before
0.47	last as name
0.23	last as nominal
-0.43	last by the same word
0.98	last by the same word, here
-0.12	mentions 0
-0.14	mentions 1
0.17	mentions 2
0.69	mentions 3
0.21	mentions 4
0.52	most mentioned
1.14	nearer rivals 0
-0.35	nearer rivals 1
-0.57	nearer rivals 2
-1.92	nearer rivals 3
-0.59	none
-1.06	only one of its type
0.13	opens its sentence
0.41	opens its sentence, here
0.07	quoted
0.26	right after
0.80	same words before
-0.58	speaker
0.59	type PERSON
= several
3.23	adjective of it
-1.61	body: EVENT
-0.44	body: FAC
-2.15	body: GPE
-1.43	body: LAW
-0.88	body: LOC
-1.10	body: NORP
1.43	body: ORG
-0.48	body: PERSON
-0.83	body: PRODUCT
-0.73	body: SET of GPE
0.56	body: SET of LOC
-0.06	body: SET of ORG
-0.78	body: SET of PERSON
-0.93	body: WORK_OF_ART
-0.38	building: FAC
-0.40	building: GPE
-0.30	building: NORP
1.17	building: SET of FAC
2.33	count fits
-2.05	country: EVENT
-1.68	country: FAC
-2.60	country: GPE
-2.10	country: LAW
-1.22	country: LOC
-2.32	country: NORP
-2.13	country: ORG
-1.35	country: PERSON
-0.29	country: PRODUCT
0.88	country: SET of GPE
0.21	distance 0
0.31	distance 1
0.18	distance 2
-1.30	distance 4
-0.92	distance 8
-1.01	distance ahead
-1.94	distance far
1.47	event: EVENT
-0.44	event: FAC
-1.06	event: GPE
-1.34	event: NORP
-0.89	event: ORG
-1.08	event: PERSON
0.46	first sentence
-2.22	gender female
-1.19	gender male
-0.84	gender unknown
-2.14	government: EVENT
-0.79	government: FAC
1.24	government: GPE
-1.55	government: LAW
-0.93	government: LOC
-2.47	government: NORP
-2.35	government: ORG
-1.04	government: PERSON
-1.54	government: PRODUCT
-0.13	government: SET of GPE
-0.59	government: SET of ORG
-1.01	government: SET of several
-1.16	group: FAC
-1.13	group: GPE
1.90	group: NORP
-1.52	group: ORG
-1.47	group: PERSON
-1.36	group: SET of ORG
-1.17	group: SET of PERSON
1.87	head in the name
-0.95	inside
-0.88	just before
-0.79	last as name
0.09	last as nominal
0.28	last as pronoun
0.27	last by the same word
-1.10	law: GPE
2.58	law: LAW
-0.48	law: NORP
-1.74	law: ORG
-0.86	law: PERSON
-0.24	law: SET of ORG
2.17	members 0 back
-0.07	members 1 back
-0.22	members 2
-1.21	members 2 back
0.94	members 2, known
0.78	members 3
1.28	members 3, known
-1.58	members 4
0.03	members 4 back
-1.90	members 8 back
0.48	members far back
-1.01	mentions 0
-0.56	mentions 1
-0.89	mentions 2
0.14	mentions 3
0.19	mentions 4
0.20	most mentioned
-0.05	nearer rivals 0
-0.86	nearer rivals 1
-0.25	nearer rivals 2
-0.54	nearer rivals 3
0.28	none
0.75	none, counted
-1.13	of the speaker
0.83	only one of its type
0.94	only set that fits
0.85	only set that fits, counted
-1.10	opens its sentence
0.25	opens its sentence, here
-0.72	other role
-2.70	person: EVENT
-1.58	person: FAC
-2.28	person: GPE
-1.88	person: LAW
-1.37	person: LOC
-2.12	person: NORP
-2.01	person: ORG
-1.24	person: PERSON
-1.96	person: PRODUCT
-1.39	person: SET of GPE
0.97	person: SET of PERSON
0.67	place: GPE
-1.09	place: LOC
-1.42	place: NORP
-2.32	place: ORG
-1.50	place: PRODUCT
-2.16	place: SET of GPE
1.16	place: SET of LOC
-0.04	place: SET of ORG
-0.34	quoted
-0.62	right after
-0.04	role
1.89	same head before
2.30	same words before
1.71	set counterpart
-2.11	set counterpart, 2 back
-1.27	set counterpart, 4 back
-0.56	set counterpart, 8 back
2.23	set counterpart, far back
0.98	set known
0.26	set list
-1.62	set list and main
1.28	set list and main and counterpart
0.77	set list and sentence
-0.28	set list and sentence and main
1.54	set list and sentence and main and counterpart
-0.41	set list, 0 back
0.60	set list, 1 back
-1.60	set list, 2 back
-0.39	set main
-0.22	set main and counterpart
0.68	set main, 1 back
-0.11	set main, 2 back
-0.66	set main, 4 back
-1.85	set main, 8 back
-2.21	set main, far back
0.56	set sentence
0.67	set sentence and main
1.74	set sentence and main and counterpart
-1.19	set sentence, 0 back
-1.18	set sentence, 1 back
0.36	set spoken of last
-1.23	side: EVENT
-0.43	side: FAC
-2.21	side: GPE
-1.12	side: LAW
-0.72	side: LOC
-1.53	side: NORP
-2.26	side: ORG
-0.82	side: PERSON
1.86	side: SET of GPE
-1.31	side: SET of ORG
0.77	side: SET of PERSON
1.02	speaker
-0.14	speaker a member
-0.67	speaker of a member
-2.19	thing: GPE
-1.36	thing: LOC
-1.87	thing: NORP
-1.84	thing: ORG
0.58	thing: PRODUCT
0.89	thing: SET of PRODUCT
0.14	type EVENT
-1.65	type FAC
-0.90	type GPE
-0.48	type LAW
-1.88	type LOC
-0.98	type NORP
-1.07	type ORG
-1.36	type PERSON
-1.45	type PRODUCT
1.17	type SET of FAC
0.22	type SET of GPE
1.26	type SET of LAW
1.60	type SET of LOC
-0.92	type SET of ORG
0.26	type SET of PERSON
0.89	type SET of PRODUCT
-1.01	type SET of several
-1.10	type WORK_OF_ART
0.80	unknown head: EVENT
-0.78	unknown head: FAC
-2.59	unknown head: GPE
-1.95	unknown head: LAW
-1.04	unknown head: LOC
-2.07	unknown head: NORP
-2.76	unknown head: ORG
-1.34	unknown head: PERSON
-1.78	unknown head: PRODUCT
-0.75	unknown head: SET of GPE
1.26	unknown head: SET of LAW
1.00	unknown head: SET of LOC
-1.07	unknown head: SET of ORG
-1.20	unknown head: SET of PERSON
-0.94	unknown head: WORK_OF_ART
= it
3.65	distance 0
-0.48	distance 1
-1.13	distance 2
-2.73	distance 4
-3.49	distance 8
-0.86	distance ahead
-2.98	distance far
0.63	first sentence
0.65	just before
0.16	last as name
0.59	last as nominal
0.20	last as pronoun
0.88	last by the same word
0.21	last by the same word, here
-0.86	mentions 0
-0.85	mentions 1
0.14	mentions 2
0.48	mentions 3
0.26	mentions 4
-0.28	most mentioned
0.48	nearer rivals 0
-0.29	nearer rivals 1
-0.43	nearer rivals 2
0.09	nearer rivals 3
-1.23	none
-0.32	of the speaker
-0.06	only one of its type
1.18	opens its sentence
-0.47	opens its sentence, here
-1.11	quoted
-2.12	right after
1.49	same words before
0.86	speaker
-0.19	type EVENT
0.62	type FAC
-0.38	type GPE
0.56	type LAW
-1.21	type LOC
0.10	type ORG
1.46	type PRODUCT
0.20	type WORK_OF_ART
= we
0.59	distance 0
0.32	distance 1
-0.54	distance 2
-0.43	distance 4
-1.65	distance 8
-0.93	distance ahead
-0.79	distance far
0.15	first sentence
-2.37	gender female
-0.81	gender male
-1.68	gender unknown
1.23	just before
-0.41	last as name
0.62	last as nominal
-0.22	last as pronoun
0.98	last by the same word
3.65	last by the same word, here
0.77	members 0 back
-0.11	members 1 back
-0.06	members 2
0.19	members 2 back
0.39	members 2, known
-1.35	members 3
2.28	members 3, known
1.61	members 4
-1.29	members 4 back
1.55	members 4, known
-1.52	members 8 back
-1.13	members far back
-0.93	mentions 0
-0.87	mentions 1
0.19	mentions 3
0.39	mentions 4
0.03	most mentioned
0.29	nearer rivals 0
0.25	nearer rivals 1
-0.88	nearer rivals 2
-1.45	nearer rivals 3
-0.13	none
1.57	of the speaker
0.04	only one of its type
0.09	only set that fits
0.77	opens its sentence
0.29	opens its sentence, here
0.05	quoted
-1.26	right after
0.93	same words before
0.72	set counterpart
-1.42	set counterpart, 0 back
-0.66	set counterpart, 1 back
-1.20	set counterpart, 2 back
-0.33	set counterpart, 4 back
-0.27	set counterpart, 8 back
-0.43	set counterpart, far back
0.98	set known
0.79	set list
-2.56	set list and main
-2.10	set list and main and counterpart
-2.06	set list and sentence
1.81	set list and sentence and main
-2.19	set list and sentence and main and counterpart
-2.76	set list, 0 back
0.13	set list, 1 back
-2.19	set list, 2 back
0.74	set main
1.64	set main and counterpart
1.83	set main, 0 back
-2.12	set main, 1 back
-2.25	set main, 2 back
-1.26	set main, 4 back
-1.18	set main, 8 back
-1.09	set main, far back
0.55	set sentence
-2.19	set sentence and counterpart
-0.47	set sentence and main
-1.65	set sentence, 0 back
-1.48	set sentence, 1 back
-0.46	set spoken of last
1.81	speaker
-0.99	speaker of a member
-2.08	type EVENT
-1.82	type FAC
0.84	type GPE
-2.34	type LAW
-2.05	type LOC
-1.32	type NORP
0.20	type ORG
-2.08	type PERSON
-2.99	type PRODUCT
-1.34	type SET of EVENT
1.28	type SET of GPE
-2.26	type SET of LAW
-0.21	type SET of LOC
-1.40	type SET of ORG
0.45	type SET of PERSON
-0.40	type SET of several
-1.52	type WORK_OF_ART
= they
0.99	count fits
2.58	distance 0
0.04	distance 1
-1.11	distance 2
-3.27	distance 4
-1.93	distance 8
-1.35	distance ahead
-2.38	distance far
1.05	first sentence
-2.63	gender female
-2.52	gender male
-1.42	gender unknown
-0.17	just before
-1.03	last as name
0.37	last as nominal
0.67	last as pronoun
0.79	last by the same word
1.02	last by the same word, here
2.41	members 0 back
-0.51	members 1 back
0.83	members 2
-0.36	members 2 back
0.11	members 2, known
-1.46	members 3
-0.84	members 4
-1.39	members 4 back
-1.23	members 8 back
-1.33	members far back
-1.35	mentions 0
-0.44	mentions 1
-0.84	mentions 2
-0.08	mentions 3
0.36	mentions 4
-0.34	most mentioned
0.36	nearer rivals 0
-0.73	nearer rivals 1
-0.74	nearer rivals 2
-0.78	nearer rivals 3
0.55	none
-0.78	none, counted
0.60	of the speaker
1.19	only one of its type
1.15	only set that fits
0.99	opens its sentence
0.53	opens its sentence, here
-0.15	quoted
0.50	right after
0.78	same words before
-1.19	set counterpart
-0.21	set counterpart, 1 back
-0.34	set counterpart, 2 back
-0.36	set counterpart, 4 back
-0.51	set counterpart, 8 back
-0.64	set counterpart, far back
0.11	set known
1.45	set list
-2.21	set list and main
-1.74	set list and main and counterpart
1.30	set list and sentence
0.58	set list and sentence and main
-0.45	set list, 0 back
0.64	set list, 1 back
-1.86	set list, 2 back
-0.10	set main
-0.44	set main and counterpart
0.53	set main, 1 back
0.20	set main, 2 back
-1.44	set main, 4 back
-1.21	set main, 8 back
-1.36	set main, far back
1.46	set sentence
-1.49	set sentence and counterpart
-0.43	set sentence and main
-0.50	set sentence, 0 back
0.05	set sentence, 1 back
-0.45	set spoken of last
0.33	speaker
-0.38	speaker a member
0.38	speaker of a member
-3.36	type EVENT
-1.69	type FAC
-0.78	type GPE
-2.33	type LAW
-2.61	type LOC
0.21	type NORP
0.42	type ORG
-2.52	type PERSON
-3.73	type PRODUCT
0.86	type SET of FAC
-0.68	type SET of GPE
1.33	type SET of LAW
1.49	type SET of LOC
-0.80	type SET of ORG
0.99	type SET of PERSON
1.40	type SET of PRODUCT
-0.48	type SET of WORK_OF_ART
-0.57	type SET of several
-1.90	type WORK_OF_ART
= I
1.47	distance 0
0.57	distance 1
-0.37	distance 2
-0.54	distance 4
-0.84	distance 8
-1.10	distance far
1.46	first sentence
-0.38	gender female
0.24	gender male
0.44	gender unknown
-2.17	just before
-0.23	last as name
-0.47	last as nominal
0.63	last as pronoun
2.02	last by the same word
1.11	last by the same word, here
0.81	mentions 1
0.23	mentions 2
-0.36	mentions 3
-0.55	mentions 4
0.34	most mentioned
-0.12	nearer rivals 0
0.60	nearer rivals 1
0.10	nearer rivals 2
-1.49	nearer rivals 3
-0.68	none
0.66	only one of its type
0.97	opens its sentence
1.18	opens its sentence, here
0.41	quoted
-1.13	right after
1.21	same words before
4.72	speaker
0.68	type PERSON
= she
2.24	distance 0
0.88	distance 1
-0.09	distance 2
-1.73	distance 4
-2.08	distance 8
-0.67	distance ahead
-2.12	distance far
1.40	first sentence
1.00	gender female
-0.28	gender unknown
2.00	just before
0.54	last as name
0.89	last as nominal
0.54	last as pronoun
0.20	last by the same word
0.71	last by the same word, here
-0.67	mentions 0
-0.06	mentions 1
0.10	mentions 2
0.28	mentions 3
0.99	mentions 4
0.94	most mentioned
1.08	nearer rivals 0
-0.12	nearer rivals 1
-0.91	nearer rivals 2
-1.27	nearer rivals 3
-0.61	none
0.38	only one of its type
1.21	opens its sentence
-0.22	opens its sentence, here
0.21	quoted
-0.25	right after
0.52	same words before
1.32	speaker
0.60	type PERSON
0.92	type PRODUCT
= who
0.77	distance 0
-0.44	distance 1
-0.63	distance 4
-0.86	distance 8
-0.73	distance far
-0.33	first sentence
0.77	just before
0.61	last as name
-0.40	last as nominal
0.62	mentions 1
-0.61	mentions 2
-0.33	mentions 3
-0.44	mentions 4
-0.57	most mentioned
0.66	nearer rivals 0
-0.45	nearer rivals 1
-0.99	nearer rivals 2
-0.83	none
-0.64	opens its sentence
0.77	opens its sentence, here
-0.63	type GPE
-0.56	type LOC
-0.95	type NORP
-0.54	type ORG
0.75	type PRODUCT
`;

export const WEIGHTS: ReadonlyMap<string, number> = parse(TABLE);

function parse(table: string): Map<string, number> {
  const weights = new Map<string, number>();
  let kind = '';
  for (const row of table.split('\n')) {
    if (row.startsWith('= ')) kind = row.slice(2);
    const [weight, feature] = row.split('\t');
    if (feature) weights.set(`${kind} ${feature}`, Number(weight));
  }
  return weights;
}
