// How much each thing that speaks for or against an antecedent counts, by how the mention points (see pair-features.ts).
// Fitted by maximum likelihood on hand-annotated news articles, never on those that the product is measured with.
// One row for each way of pointing; then one row a feature: weight, tab, name.
const TABLE = `
= one
3.59	adjective of it
-1.46	body: EVENT
-0.30	body: FAC
-0.95	body: GPE
-2.51	body: LAW
-2.17	body: LOC
-0.16	body: NORP
1.63	body: ORG
-1.26	body: PRODUCT
-2.12	body: WORK_OF_ART
-0.65	building: EVENT
3.21	building: FAC
-2.57	building: GPE
-0.95	building: LAW
-2.05	building: LOC
-2.02	building: NORP
-0.39	building: ORG
-2.14	country: EVENT
-2.25	country: FAC
2.69	country: GPE
-2.96	country: LAW
-2.12	country: LOC
-1.78	country: NORP
-2.73	country: ORG
-1.80	country: PRODUCT
-2.21	country: WORK_OF_ART
0.63	distance 0
0.27	distance 1
-0.42	distance 2
-0.96	distance 4
-0.57	distance 8
-0.49	distance ahead
-1.17	distance far
2.37	event: EVENT
-1.94	event: FAC
-2.65	event: GPE
-2.65	event: LOC
-1.73	event: NORP
-2.34	event: ORG
-1.56	event: PRODUCT
-1.22	event: WORK_OF_ART
0.22	first sentence
1.36	gender female
0.14	gender male
0.25	gender unknown
-2.18	government: EVENT
-1.86	government: FAC
1.87	government: GPE
-2.12	government: LAW
-1.79	government: LOC
-1.76	government: NORP
-2.23	government: ORG
-1.74	government: PRODUCT
-1.26	government: WORK_OF_ART
2.56	head in the name
0.98	inside
0.26	just before
-0.17	last as name
-0.20	last as pronoun
-0.09	last by the same word
-0.26	last by the same word, here
-0.65	law: EVENT
-1.67	law: GPE
3.65	law: LAW
-0.76	law: LOC
-1.44	law: NORP
-1.96	law: ORG
0.80	law: WORK_OF_ART
-0.49	mentions 0
-0.62	mentions 1
-0.07	mentions 2
0.24	mentions 3
0.06	mentions 4
0.21	most mentioned
0.07	nearer rivals 0
-0.13	nearer rivals 1
-0.10	nearer rivals 2
-0.57	nearer rivals 3
0.20	none
-0.28	of the speaker
0.08	only one of its type
0.16	opens its sentence
-0.22	opens its sentence, here
-1.62	other role
-0.88	person: EVENT
-1.11	person: FAC
-3.18	person: GPE
-0.71	person: LAW
-1.78	person: LOC
-1.77	person: NORP
-2.63	person: ORG
1.48	person: PERSON
-1.97	person: PRODUCT
-2.25	person: WORK_OF_ART
-1.99	place: EVENT
-1.60	place: FAC
1.77	place: GPE
-2.66	place: LAW
2.59	place: LOC
-1.78	place: NORP
-1.29	place: ORG
-1.58	place: PRODUCT
-1.87	place: WORK_OF_ART
0.24	quoted
0.36	right after
2.69	role
-1.16	role, past
1.19	same head before
1.79	same words before
-0.38	side: EVENT
-0.46	side: GPE
-0.33	side: LAW
-1.53	side: LOC
-1.58	side: NORP
1.08	side: ORG
-2.00	side: WORK_OF_ART
0.30	speaker
-0.50	thing: EVENT
-1.70	thing: FAC
-2.04	thing: GPE
-2.28	thing: LOC
-1.63	thing: NORP
-2.00	thing: ORG
3.56	thing: PRODUCT
-0.43	type GPE
0.38	type LAW
-0.21	type LOC
-1.43	type NORP
-0.56	type ORG
1.12	type PERSON
0.78	type PRODUCT
0.51	type WORK_OF_ART
-0.79	unknown head: EVENT
0.75	unknown head: FAC
-1.97	unknown head: GPE
1.81	unknown head: LAW
-0.28	unknown head: LOC
-2.52	unknown head: NORP
-0.50	unknown head: ORG
-0.39	unknown head: PERSON
-0.04	unknown head: PRODUCT
0.87	unknown head: WORK_OF_ART
-1.11	work: EVENT
-1.58	work: GPE
-0.66	work: LOC
-0.37	work: NORP
-1.07	work: ORG
2.70	work: WORK_OF_ART
= he
2.58	distance 0
1.34	distance 1
-0.08	distance 2
-0.72	distance 4
-3.85	distance 8
-0.12	distance ahead
-3.07	distance far
1.13	first sentence
0.59	gender male
-0.04	gender unknown
0.76	just before
0.46	last as name
0.23	last as nominal
-0.43	last by the same word
0.97	last by the same word, here
-0.12	mentions 0
-0.15	mentions 1
0.16	mentions 2
0.69	mentions 3
0.22	mentions 4
0.52	most mentioned
1.15	nearer rivals 0
-0.34	nearer rivals 1
-0.57	nearer rivals 2
-1.92	nearer rivals 3
-0.58	none
-1.06	only one of its type
0.13	opens its sentence
0.41	opens its sentence, here
0.07	quoted
0.26	right after
0.80	same words before
-0.58	speaker
0.58	type PERSON
= several
2.93	adjective of it
-1.85	body: EVENT
-0.52	body: FAC
-2.16	body: GPE
-1.50	body: LAW
-0.87	body: LOC
-1.24	body: NORP
1.53	body: ORG
-0.58	body: PERSON
-0.69	body: PRODUCT
0.21	body: SET of GPE
0.85	body: SET of LOC
0.83	body: SET of ORG
-2.00	body: SET of PERSON
-0.79	body: WORK_OF_ART
-0.44	building: FAC
-0.73	building: GPE
-0.46	building: NORP
1.20	building: SET of FAC
-2.23	count differs
1.94	count fits
-2.00	country: EVENT
-2.10	country: FAC
-2.62	country: GPE
-2.37	country: LAW
-1.37	country: LOC
-2.35	country: NORP
-2.19	country: ORG
-1.32	country: PERSON
-1.06	country: PRODUCT
1.74	country: SET of GPE
-1.24	country: SET of ORG
-3.25	country: SET of PERSON
0.16	distance 0
0.30	distance 1
-0.05	distance 2
-1.12	distance 4
-0.79	distance 8
-1.04	distance ahead
-1.50	distance far
1.58	event: EVENT
-0.43	event: FAC
-1.02	event: GPE
-1.26	event: NORP
-0.88	event: ORG
-0.93	event: PERSON
-0.64	event: SET of GPE
-0.52	event: SET of PERSON
0.34	first sentence
-2.31	gender female
-1.25	gender male
-0.75	gender unknown
-2.12	government: EVENT
-0.92	government: FAC
1.11	government: GPE
-1.65	government: LAW
-1.05	government: LOC
-2.37	government: NORP
-2.39	government: ORG
-1.08	government: PERSON
-1.55	government: PRODUCT
0.32	government: SET of GPE
-0.81	government: SET of ORG
-2.17	government: SET of PERSON
-0.86	government: SET of several
-1.12	group: FAC
-1.15	group: GPE
1.91	group: NORP
-1.42	group: ORG
-1.33	group: PERSON
-1.52	group: SET of ORG
-1.16	group: SET of PERSON
1.89	head in the name
-0.84	inside
-0.50	just before
-0.82	last as name
-0.05	last as nominal
0.66	last as pronoun
0.22	last by the same word
-2.13	last by the same word, here
-1.21	law: GPE
2.62	law: LAW
-0.53	law: NORP
-1.82	law: ORG
-0.85	law: PERSON
-0.24	law: SET of GPE
-0.24	law: SET of ORG
-1.07	law: SET of PERSON
1.51	members 0 back
0.10	members 1 back
0.17	members 2
-0.50	members 2 back
1.01	members 3
-1.75	members 4
0.76	members 4 back
-0.31	members 8 back
-1.84	members far back
-1.04	mentions 0
-0.63	mentions 1
-0.77	mentions 2
0.31	mentions 3
0.33	mentions 4
0.21	most mentioned
-0.06	nearer rivals 0
-0.78	nearer rivals 1
-0.20	nearer rivals 2
-0.50	nearer rivals 3
0.56	none
-1.14	of the speaker
1.02	only one of its type
-1.07	opens its sentence
-0.03	opens its sentence, here
-0.73	other role
-2.46	person: EVENT
-1.45	person: FAC
-2.13	person: GPE
-2.02	person: LAW
-1.38	person: LOC
-2.01	person: NORP
-1.85	person: ORG
-1.19	person: PERSON
-2.16	person: PRODUCT
-3.36	person: SET of GPE
-0.29	person: SET of LOC
-2.14	person: SET of ORG
2.43	person: SET of PERSON
1.09	place: GPE
-1.09	place: LOC
-1.38	place: NORP
-2.35	place: ORG
-1.50	place: PRODUCT
-2.17	place: SET of GPE
1.81	place: SET of LOC
-1.13	place: SET of ORG
-0.36	quoted
-0.58	right after
-0.06	role
1.99	same head before
2.36	same words before
-1.33	set counterpart
-1.45	set counterpart, 2 back
-0.83	set counterpart, 4 back
-0.52	set counterpart, 8 back
1.18	set known
0.16	set list
1.16	set list, 0 back
-0.09	set list, 1 back
-0.76	set list, 2 back
-0.80	set main
0.54	set main, 1 back
-0.59	set main, 2 back
-0.52	set main, 4 back
-2.38	set main, 8 back
-1.41	set main, far back
0.47	set sentence
0.93	set sentence, 0 back
0.15	set sentence, 1 back
-1.09	side: EVENT
-0.39	side: FAC
-1.92	side: GPE
-1.07	side: LAW
-0.70	side: LOC
-1.44	side: NORP
-2.05	side: ORG
-0.80	side: PERSON
1.67	side: SET of GPE
-1.20	side: SET of ORG
0.67	side: SET of PERSON
0.69	speaker
-0.90	speaker a member
0.59	speaker of a member
-2.16	thing: GPE
-1.36	thing: LOC
-1.87	thing: NORP
-1.93	thing: ORG
0.57	thing: PRODUCT
-0.28	thing: SET of GPE
-1.47	thing: SET of LOC
-0.25	thing: SET of ORG
1.13	thing: SET of PRODUCT
-1.57	type FAC
-0.85	type GPE
-0.34	type LAW
-1.84	type LOC
-0.98	type NORP
-1.05	type ORG
-1.31	type PERSON
-1.48	type PRODUCT
1.20	type SET of FAC
0.03	type SET of GPE
1.27	type SET of LAW
0.67	type SET of LOC
-0.78	type SET of ORG
-0.43	type SET of PERSON
1.13	type SET of PRODUCT
-0.91	type SET of several
-1.38	type WORK_OF_ART
0.70	unknown head: EVENT
-1.10	unknown head: FAC
-2.80	unknown head: GPE
-2.05	unknown head: LAW
-1.12	unknown head: LOC
-2.03	unknown head: NORP
-2.93	unknown head: ORG
-1.50	unknown head: PERSON
-1.58	unknown head: PRODUCT
-0.46	unknown head: SET of GPE
1.27	unknown head: SET of LAW
1.01	unknown head: SET of LOC
-1.13	unknown head: SET of ORG
-0.78	unknown head: SET of PERSON
-0.42	unknown head: SET of several
-1.13	unknown head: WORK_OF_ART
= it
3.54	distance 0
-0.39	distance 1
-1.12	distance 2
-2.72	distance 4
-3.60	distance 8
-1.20	distance ahead
-3.49	distance far
0.65	first sentence
0.69	just before
-0.15	last as name
0.42	last as nominal
0.17	last as pronoun
0.32	last by the same word
-1.20	mentions 0
-1.11	mentions 1
0.10	mentions 2
0.35	mentions 3
0.32	mentions 4
-0.59	most mentioned
0.39	nearer rivals 0
-0.40	nearer rivals 1
-0.56	nearer rivals 2
-0.12	nearer rivals 3
-0.45	none
-0.74	of the speaker
0.12	only one of its type
1.10	opens its sentence
-0.31	opens its sentence, here
-1.36	quoted
-2.12	right after
1.79	same words before
0.90	speaker
-0.74	type EVENT
0.51	type FAC
-0.41	type GPE
0.21	type LAW
-1.03	type LOC
0.14	type ORG
1.46	type PRODUCT
-0.30	type WORK_OF_ART
= we
0.65	distance 0
0.27	distance 1
-0.52	distance 2
-0.50	distance 4
-1.67	distance 8
-0.94	distance ahead
-0.59	distance far
0.23	first sentence
-2.35	gender female
-0.76	gender male
-1.66	gender unknown
1.34	just before
-0.45	last as name
0.58	last as nominal
-0.20	last as pronoun
1.02	last by the same word
3.64	last by the same word, here
1.13	members 0 back
0.47	members 1 back
0.36	members 2
1.53	members 3
1.39	members 4
-0.26	members 4 back
-0.27	members 8 back
0.64	members far back
-0.94	mentions 0
-0.84	mentions 1
0.04	mentions 2
0.12	mentions 3
0.39	mentions 4
-0.06	most mentioned
0.27	nearer rivals 0
0.28	nearer rivals 1
-0.86	nearer rivals 2
-1.45	nearer rivals 3
-0.13	none
1.63	of the speaker
0.29	only one of its type
0.74	opens its sentence
0.10	opens its sentence, here
-1.21	right after
0.93	same words before
-0.68	set counterpart
-1.13	set counterpart, 0 back
-0.54	set counterpart, 1 back
-0.50	set counterpart, 2 back
-0.40	set counterpart, 4 back
-0.64	set counterpart, far back
0.76	set known
0.56	set list
1.02	set list, 1 back
-1.96	set list, 2 back
-0.23	set main
2.00	set main, 0 back
-1.88	set main, 1 back
0.28	set main, 2 back
-1.36	set main, 4 back
-1.45	set main, 8 back
-1.64	set main, far back
-0.27	set sentence
0.65	set sentence, 0 back
-1.65	set sentence, 1 back
1.80	speaker
-0.30	speaker a member
-0.83	speaker of a member
-2.21	type EVENT
-1.86	type FAC
0.89	type GPE
-2.34	type LAW
-2.12	type LOC
-1.33	type NORP
0.27	type ORG
-2.01	type PERSON
-3.02	type PRODUCT
-1.51	type SET of EVENT
0.90	type SET of GPE
-2.50	type SET of LAW
-0.76	type SET of LOC
-1.13	type SET of ORG
0.59	type SET of PERSON
-0.45	type SET of several
-1.39	type WORK_OF_ART
= they
0.86	count fits
2.52	distance 0
0.11	distance 1
-1.34	distance 2
-3.10	distance 4
-2.13	distance 8
-1.31	distance ahead
-2.17	distance far
0.83	first sentence
-2.54	gender female
-2.61	gender male
-1.17	gender unknown
-0.22	just before
-0.87	last as name
0.34	last as nominal
0.63	last as pronoun
0.69	last by the same word
0.52	last by the same word, here
2.27	members 0 back
0.90	members 1 back
0.92	members 2
0.06	members 2 back
-1.72	members 3
-0.97	members 4
-1.59	members 4 back
-2.01	members 8 back
-2.70	members far back
-1.31	mentions 0
-0.69	mentions 1
-0.87	mentions 2
0.15	mentions 3
0.57	mentions 4
-0.49	most mentioned
0.37	nearer rivals 0
-0.70	nearer rivals 1
-0.58	nearer rivals 2
-0.71	nearer rivals 3
0.44	none
0.66	of the speaker
1.20	only one of its type
0.83	opens its sentence
0.49	opens its sentence, here
-0.22	quoted
0.42	right after
0.63	same words before
-0.62	set counterpart
-0.30	set counterpart, 1 back
-0.60	set counterpart, 2 back
-0.50	set counterpart, 4 back
-0.46	set counterpart, 8 back
-0.65	set counterpart, far back
-0.33	set known
1.28	set list
1.86	set list, 0 back
0.07	set list, 1 back
-2.40	set list, 2 back
-0.50	set main
0.45	set main, 2 back
-1.18	set main, 4 back
-0.64	set main, 8 back
-0.71	set main, far back
0.35	set sentence
0.99	set sentence, 0 back
-0.74	set sentence, 1 back
0.22	speaker
-0.39	speaker a member
0.08	speaker of a member
-3.35	type EVENT
-1.65	type FAC
-0.72	type GPE
-2.44	type LAW
-2.59	type LOC
0.32	type NORP
0.50	type ORG
-2.33	type PERSON
-3.58	type PRODUCT
0.79	type SET of FAC
-0.67	type SET of GPE
1.51	type SET of LAW
1.44	type SET of LOC
-0.78	type SET of ORG
1.02	type SET of PERSON
0.83	type SET of PRODUCT
-0.38	type SET of WORK_OF_ART
-0.65	type SET of several
-1.60	type WORK_OF_ART
= I
1.43	distance 0
0.61	distance 1
-0.34	distance 2
-0.60	distance 4
-0.85	distance 8
-1.06	distance far
1.51	first sentence
-0.42	gender female
0.29	gender male
0.39	gender unknown
-2.42	just before
-0.28	last as name
-0.52	last as nominal
0.61	last as pronoun
1.91	last by the same word
1.16	last by the same word, here
0.78	mentions 1
0.24	mentions 2
-0.43	mentions 3
-0.53	mentions 4
0.40	most mentioned
-0.17	nearer rivals 0
0.60	nearer rivals 1
0.14	nearer rivals 2
-1.55	nearer rivals 3
-0.69	none
0.72	only one of its type
1.01	opens its sentence
1.37	opens its sentence, here
0.41	quoted
-1.05	right after
1.19	same words before
4.69	speaker
0.69	type PERSON
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
