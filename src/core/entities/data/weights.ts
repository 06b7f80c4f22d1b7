// Made by scripts/fit-antecedents.mjs. Do not edit. How much each thing that speaks for or against an antecedent counts, by how the
// mention points; fitted on annotated articles, never on those that the product is measured with.

/** After a row `= KIND`, one row a feature: weight, tab, name. */
export const WEIGHT_TABLE = `
= one
3.73	adjective of it
1.31	body: EVENT
-1.03	body: FAC
-1.55	body: GPE
-0.59	body: NORP
0.64	body: ORG
-2.67	body: PERSON
-1.46	body: PRODUCT
3.21	building: FAC
-1.91	building: GPE
-0.68	building: ORG
1.56	country: GPE
0.70	distance 0
0.35	distance 1
-0.39	distance 2
-0.85	distance 4
-0.40	distance 8
-0.27	distance ahead
-0.96	distance far
1.37	event: EVENT
-0.97	event: GPE
-2.74	event: ORG
0.23	first sentence
1.05	gender female
0.13	gender male
0.07	gender unknown
-1.44	government: FAC
1.27	government: GPE
-2.54	government: ORG
2.52	head in the name
1.41	inside
0.22	just before
0.22	last as name
0.40	last as nominal
0.06	last as pronoun
-0.32	last by the same word, here
-0.69	law: EVENT
2.06	law: LAW
-2.20	law: ORG
0.31	law: WORK_OF_ART
-0.27	mentions 0
-0.59	mentions 1
-0.09	mentions 2
0.29	mentions 3
0.26	most mentioned
0.08	nearer rivals 0
-0.13	nearer rivals 1
-0.14	nearer rivals 2
-0.64	nearer rivals 3
-0.15	none
-0.09	of the speaker
-0.05	only one of its type
0.25	opens its sentence
-0.03	opens its sentence, here
-2.00	other role
1.04	person: PERSON
-2.24	place: FAC
1.02	place: GPE
0.85	place: LOC
1.71	place: ORG
0.28	quoted
0.52	right after
2.54	role
-1.21	role, past
1.10	same head before
1.83	same words before
-0.24	side: GPE
-1.35	side: NORP
1.17	side: ORG
0.21	side: PERSON
0.08	speaker
3.37	thing: PRODUCT
-0.20	type FAC
-0.50	type GPE
2.08	type LAW
0.85	type LOC
-1.35	type NORP
-0.49	type ORG
0.94	type PERSON
0.08	type PRODUCT
1.81	type WORK_OF_ART
-1.63	unknown head: EVENT
-0.38	unknown head: FAC
1.27	unknown head: LAW
-2.03	unknown head: PRODUCT
1.88	unknown head: WORK_OF_ART
-1.03	work: ORG
1.85	work: WORK_OF_ART
= he
2.53	distance 0
1.29	distance 1
-0.13	distance 2
-0.75	distance 4
-3.84	distance 8
-0.17	distance ahead
-3.04	distance far
1.11	first sentence
0.56	gender male
-0.05	gender unknown
0.76	just before
0.44	last as name
0.21	last as nominal
0.09	last as pronoun
-0.50	last by the same word
0.91	last by the same word, here
-0.17	mentions 0
-0.19	mentions 1
0.13	mentions 2
0.65	mentions 3
0.21	mentions 4
0.53	most mentioned
1.16	nearer rivals 0
-0.34	nearer rivals 1
-0.57	nearer rivals 2
-1.91	nearer rivals 3
-0.64	none
-1.07	only one of its type
0.14	opens its sentence
0.41	opens its sentence, here
0.08	quoted
0.25	right after
0.80	same words before
-0.59	speaker
0.64	type PERSON
= several
3.19	adjective of it
-0.92	body: FAC
-1.95	body: GPE
-0.19	body: LOC
-0.48	body: NORP
0.79	body: ORG
-0.21	body: PERSON
-1.13	body: PRODUCT
-0.60	body: SET of GPE
0.29	body: SET of LOC
-0.14	body: SET of ORG
-0.42	body: SET of PERSON
-0.51	building: FAC
1.29	building: SET of FAC
2.17	count fits
-2.62	country: GPE
0.75	country: SET of GPE
0.15	distance 0
0.48	distance 1
0.24	distance 2
-1.27	distance 4
-0.72	distance 8
-0.78	distance ahead
-1.37	distance far
1.23	event: EVENT
-0.57	event: ORG
0.41	first sentence
-2.20	gender female
-0.88	gender male
-0.86	gender unknown
0.93	government: GPE
-2.72	government: ORG
-0.27	government: SET of GPE
-0.52	government: SET of ORG
-1.67	government: SET of several
-0.87	group: GPE
1.47	group: NORP
-1.05	group: ORG
-0.89	group: PERSON
-1.14	group: SET of ORG
-1.02	group: SET of PERSON
1.73	head in the name
-0.97	inside
-0.82	just before
-0.77	last as name
0.27	last as nominal
0.37	last as pronoun
0.16	last by the same word
2.19	law: LAW
-1.51	law: ORG
2.13	members 0 back
-0.28	members 1 back
-0.33	members 2
-1.39	members 2 back
0.61	members 2, known
0.72	members 3
0.94	members 3, known
-1.62	members 4
0.05	members 4 back
-2.23	members 8 back
-0.06	members far back
-0.78	mentions 0
-0.37	mentions 1
-0.99	mentions 2
0.17	mentions 3
0.33	mentions 4
0.42	most mentioned
0.17	nearer rivals 0
-0.84	nearer rivals 1
-0.19	nearer rivals 2
-0.71	nearer rivals 3
0.40	none
0.68	none, counted
-1.14	of the speaker
1.11	only one of its type
0.93	only set that fits
0.63	only set that fits, counted
-1.04	opens its sentence
0.26	opens its sentence, here
-0.69	other role
-0.99	person: GPE
-1.09	person: NORP
-0.86	person: ORG
-1.40	person: PERSON
-1.77	person: SET of GPE
1.05	person: SET of PERSON
0.54	place: GPE
-1.53	place: LOC
-0.25	place: ORG
-0.12	place: PRODUCT
-2.13	place: SET of GPE
1.14	place: SET of LOC
-0.18	place: SET of ORG
-0.49	quoted
-0.82	right after
1.64	same head before
2.79	same words before
1.81	set counterpart
-2.42	set counterpart, 2 back
1.02	set counterpart, 4 back
-0.53	set counterpart, 8 back
2.02	set counterpart, far back
0.67	set known
-0.08	set list
-2.16	set list and main
1.12	set list and main and counterpart
0.75	set list and sentence
-0.07	set list and sentence and main
1.31	set list and sentence and main and counterpart
-0.66	set list, 0 back
0.60	set list, 1 back
-1.41	set list, 2 back
-0.66	set main
-0.48	set main and counterpart
0.51	set main, 1 back
-0.33	set main, 2 back
-0.84	set main, 4 back
-2.17	set main, 8 back
-2.27	set main, far back
0.36	set sentence
0.42	set sentence and main
1.53	set sentence and main and counterpart
-1.18	set sentence, 0 back
-1.35	set sentence, 1 back
0.13	set spoken of last
-0.66	side: FAC
-1.92	side: GPE
-2.06	side: NORP
-2.09	side: ORG
-0.83	side: PERSON
1.88	side: SET of GPE
-1.21	side: SET of ORG
0.90	side: SET of PERSON
1.37	speaker
0.32	speaker a member
-1.02	speaker of a member
-0.04	thing: PRODUCT
0.98	thing: SET of PRODUCT
0.64	type EVENT
-1.32	type FAC
-0.97	type GPE
-1.53	type LOC
0.39	type NORP
-0.63	type ORG
-1.43	type PERSON
-1.36	type PRODUCT
1.29	type SET of FAC
0.33	type SET of GPE
0.96	type SET of LAW
1.65	type SET of LOC
-0.85	type SET of ORG
0.27	type SET of PERSON
0.98	type SET of PRODUCT
-1.67	type SET of several
-1.13	type WORK_OF_ART
0.13	unknown head: EVENT
-1.39	unknown head: FAC
-2.12	unknown head: LAW
-1.79	unknown head: PRODUCT
-0.56	unknown head: SET of GPE
0.96	unknown head: SET of LAW
1.11	unknown head: SET of LOC
-1.47	unknown head: SET of ORG
-1.17	unknown head: SET of PERSON
-1.13	unknown head: WORK_OF_ART
= it
3.72	distance 0
-0.38	distance 1
-1.02	distance 2
-2.65	distance 4
-3.38	distance 8
-0.71	distance ahead
-2.88	distance far
0.61	first sentence
0.66	just before
0.28	last as name
0.72	last as nominal
0.30	last as pronoun
0.82	last by the same word
0.22	last by the same word, here
-0.71	mentions 0
-0.77	mentions 1
0.25	mentions 2
0.58	mentions 3
0.36	mentions 4
-0.31	most mentioned
0.54	nearer rivals 0
-0.23	nearer rivals 1
-0.38	nearer rivals 2
0.13	nearer rivals 3
-1.07	none
-0.51	of the speaker
1.14	opens its sentence
-0.47	opens its sentence, here
-1.22	quoted
-2.08	right after
1.52	same words before
0.90	speaker
-0.33	type EVENT
0.49	type FAC
-0.49	type GPE
0.44	type LAW
-1.32	type LOC
1.31	type PRODUCT
-0.03	type WORK_OF_ART
= we
0.58	distance 0
0.42	distance 1
-0.43	distance 2
-0.27	distance 4
-1.61	distance 8
-0.72	distance ahead
-1.05	distance far
0.24	first sentence
1.58	just before
-0.43	last as name
0.54	last as nominal
0.14	last as pronoun
0.52	last by the same word
3.40	last by the same word, here
0.41	members 0 back
-0.06	members 1 back
-0.46	members 2
0.22	members 2 back
-1.42	members 3
2.10	members 3, known
1.68	members 4
-1.56	members 4 back
0.79	members 4, known
-1.79	members 8 back
-1.22	members far back
-0.72	mentions 0
-0.68	mentions 1
0.07	mentions 2
0.35	mentions 3
0.37	mentions 4
0.05	most mentioned
0.31	nearer rivals 0
0.33	nearer rivals 1
-0.69	nearer rivals 2
-1.36	nearer rivals 3
-0.39	none
1.97	of the speaker
0.25	only one of its type
0.18	only set that fits
0.83	opens its sentence
0.31	opens its sentence, here
-0.22	quoted
-1.29	right after
1.08	same words before
1.23	set counterpart
-1.33	set counterpart, 0 back
-0.99	set counterpart, 1 back
-1.58	set counterpart, 2 back
-0.43	set counterpart, 4 back
-0.99	set counterpart, 8 back
-1.17	set counterpart, far back
0.87	set known
0.57	set list
-2.58	set list and main
-2.18	set list and main and counterpart
-2.39	set list and sentence
1.73	set list and sentence and main
-0.45	set list and sentence and main and counterpart
-2.62	set list, 0 back
-2.18	set list, 2 back
0.43	set main
2.11	set main and counterpart
-1.31	set main, 0 back
-2.16	set main, 1 back
-2.32	set main, 2 back
-1.15	set main, 4 back
-1.05	set main, 8 back
-1.11	set main, far back
0.74	set sentence
-2.24	set sentence and counterpart
-0.58	set sentence and main
-1.75	set sentence, 0 back
-1.57	set sentence, 1 back
-0.47	set spoken of last
2.13	speaker
0.26	speaker a member
-0.87	speaker of a member
0.18	type GPE
-1.98	type NORP
-0.63	type ORG
-1.26	type SET of EVENT
1.19	type SET of GPE
-2.80	type SET of LAW
-0.21	type SET of LOC
-1.33	type SET of ORG
0.18	type SET of PERSON
-0.59	type SET of several
= they
0.90	count fits
2.56	distance 0
-1.20	distance 2
-3.29	distance 4
-1.97	distance 8
-1.20	distance ahead
-2.41	distance far
1.07	first sentence
-0.11	just before
-0.86	last as name
0.69	last as nominal
1.01	last as pronoun
0.74	last by the same word
0.99	last by the same word, here
2.42	members 0 back
-0.51	members 1 back
0.73	members 2
-0.47	members 2 back
-0.18	members 2, known
-1.48	members 3
-0.94	members 4
-1.59	members 4 back
-1.36	members 8 back
-1.62	members far back
-1.20	mentions 0
-0.45	mentions 1
-0.87	mentions 2
0.48	mentions 4
-0.41	most mentioned
0.59	nearer rivals 0
-0.46	nearer rivals 1
-0.55	nearer rivals 2
-0.59	nearer rivals 3
0.22	none
-0.74	none, counted
0.63	of the speaker
1.38	only one of its type
0.68	only set that fits
1.09	opens its sentence
0.54	opens its sentence, here
-0.19	quoted
0.61	right after
0.71	same words before
-0.72	set counterpart
-0.22	set counterpart, 1 back
-0.59	set counterpart, 2 back
-0.62	set counterpart, 4 back
-0.72	set counterpart, 8 back
-0.93	set counterpart, far back
-0.18	set known
1.19	set list
-2.32	set list and main
-1.94	set list and main and counterpart
1.34	set list and sentence
0.52	set list and sentence and main
1.03	set list and sentence and main and counterpart
-0.85	set list, 0 back
0.55	set list, 1 back
-1.81	set list, 2 back
-0.13	set main
-0.56	set main and counterpart
0.16	set main, 1 back
0.12	set main, 2 back
-1.60	set main, 4 back
-1.32	set main, 8 back
-1.47	set main, far back
1.29	set sentence
-1.55	set sentence and counterpart
-0.57	set sentence and main
-1.48	set sentence and main and counterpart
-0.74	set sentence, 0 back
-0.10	set sentence, 1 back
-0.68	set spoken of last
0.35	speaker
-0.28	speaker a member
0.47	speaker of a member
-1.62	type GPE
-0.59	type NORP
-0.36	type ORG
1.19	type SET of FAC
-0.74	type SET of GPE
1.53	type SET of LAW
1.44	type SET of LOC
-0.84	type SET of ORG
0.90	type SET of PERSON
1.43	type SET of PRODUCT
-0.63	type SET of WORK_OF_ART
-0.88	type SET of several
= I
1.37	distance 0
0.50	distance 1
-0.20	distance 2
-0.45	distance 4
-0.75	distance 8
0.12	distance ahead
-1.05	distance far
1.44	first sentence
-0.67	gender female
0.42	gender male
0.52	gender unknown
-2.21	just before
-0.11	last as name
-0.41	last as nominal
0.64	last as pronoun
2.08	last by the same word
1.10	last by the same word, here
0.12	mentions 0
0.84	mentions 1
0.38	mentions 2
-0.31	mentions 3
-0.50	mentions 4
0.34	most mentioned
-0.08	nearer rivals 0
0.60	nearer rivals 1
0.35	nearer rivals 2
-1.06	nearer rivals 3
-0.59	none
0.60	only one of its type
0.85	opens its sentence
1.11	opens its sentence, here
0.32	quoted
-1.58	right after
1.26	same words before
4.73	speaker
0.59	type PERSON
= she
2.04	distance 0
0.76	distance 1
-0.14	distance 2
-1.79	distance 4
-2.27	distance 8
-0.70	distance ahead
-2.11	distance far
1.50	first sentence
0.97	gender female
-0.29	gender unknown
2.12	just before
0.54	last as name
1.00	last as nominal
0.51	last as pronoun
0.22	last by the same word
0.61	last by the same word, here
-0.70	mentions 0
0.11	mentions 2
0.18	mentions 3
0.92	mentions 4
0.98	most mentioned
1.04	nearer rivals 0
-0.12	nearer rivals 1
-0.95	nearer rivals 2
-1.55	nearer rivals 3
-0.64	none
0.40	only one of its type
1.11	opens its sentence
-0.05	opens its sentence, here
0.22	quoted
-0.24	right after
0.55	same words before
1.40	speaker
0.63	type PERSON
0.88	type PRODUCT
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
