/** Words of practice writing that a small dictionary leaves out. Lower case, British. */
export const FIELD_WORDS = `
teddy teddies safeguarding safeguard wellbeing retraumatisation retraumatise retraumatised retraumatising traumatisation traumatised traumatising traumatise neurodivergent neurodivergence neurodiverse
neurodiversity neurotypical neuroscience neurobiology neurological neurodevelopmental dysregulation dysregulated dysregulate coregulation coregulate hyperarousal hypoarousal hypervigilance hypervigilant
mentalisation mentalising psychoeducation psychoeducational psychosocial biopsychosocial epigenetic epigenetics intergenerational transgenerational attunement attuned misattunement scaffolding
commissioning commissioner commissioners commissioned safeguards multiagency multidisciplinary interagency cross-sector cross-agency partnership partnerships triage triaged signposting signposted signpost
keyworker keyworkers keyworking caseload caseloads casework caseworker caseworkers outreach inreach respite kinship fostering fostered adopter adopters adoptee adoptees looked-after cared-for care-experienced
exclusions attainment absenteeism truancy timetable timetabling headteacher headteachers pastoral curriculum phonics safeguarder playtimes playtime lunchtimes homeroom assemblies learners
custody custodial remand desistance reoffending reoffend resettlement restorative diversionary diversion youth-led co-produced coproduction coproduced codesign codesigned co-design co-designed
homelessness rehousing eviction evictions tenancies tenancy landlord housing hostel hostels refuge refuges floating
perinatal antenatal postnatal maternity midwifery paediatric paediatrics paediatrician psychiatrist psychologists psychologist counselling counsellor counsellors psychotherapy psychotherapist psychotherapists
ketamine cannabis spice vaping cuckooing grooming groomed radicalisation trafficked trafficking missingness
debrief debriefs debriefing debriefed huddle huddles checklist checklists toolkit toolkits webinar webinars online offline website websites podcast podcasts email emails app apps smartphone smartphones laptop laptops
stakeholder stakeholders workforce upskill upskilling upskilled onboarding rollout roadmap roadmaps scoping mapping baseline dataset datasets timeline timelines feedback workstream workstreams subgroup subgroups
lockdown lockdowns pandemic covid facilitator facilitators facilitated facilitating facilitation practitioner practitioners
deescalation de-escalation deescalate mindfulness grounding anonymised anonymise anonymising anonymisation pseudonym pseudonymised redacted redaction
ableism racism racialised minoritised globally inclusivity intersectional intersectionality microaggression microaggressions adultification adultified misogyny misogynistic masculinities
resilience resilient systemic behavioural relational trauma-informed trauma-responsive strengths-based child-centred person-centred whole-school whole-family solution-focused
sertraline melatonin medicated diagnoses comorbid comorbidity dyslexia dyslexic dyspraxia autism autistic tourettes stammer stammering
childcare childminder childminders parenting grandparent grandparents stepfather stepmother stepdad stepmum mum mums dad dads nan nans grandma grandad auntie
signage reception receptionist receptionists waiting lanyard lanyards whiteboard flipchart
indices quintile percentile denominators confounding cohort cohorts counterfactual qualitative quantitative mixed-methods
okay ok yeah yep hmm um er oh hey wow thanks
neighbourhood neighbourhoods centre centres organisation organisations organisational organise organised organising realise realised recognise recognised recognising prioritise prioritised prioritising prioritisation
emphasise emphasised summarise summarised minimise minimised maximise normalise normalised criminalise criminalised criminalisation stigmatise stigmatised stigmatising stigma
programme programmes enquiry enquiries behaviour behaviours favour honour labour colour counselled modelled modelling labelled labelling travelled travelling fulfil fulfilled enrol enrolment
practise practised practising licence licensed judgement judgements ageing grey cheque storey kerb tyre pyjamas manoeuvre diarrhoea anaemia foetus haemorrhage
girlfriend boyfriend girlfriends boyfriends teenager teenagers teen teens toddler toddlers preschooler schoolchildren
burnout workload workloads wraparound sofa-surfing sofa surfing county-lines modern-day
handover handovers carers carer frontline mid-teens self-efficacy myelin myelination rota rotas avoidant extra-familial intra-familial leaver leavers unmet gaslighting sensorimotor chunking socio-economic pre-school enactive iconic modeling proprioceptive locomotor vestibular transgender dissociative iatrogenic absconder ideation storytelling timekeeping semi-independent naloxone prescriber funder inspectorate evaluators strapline dropdowns workspace workspaces pediatrics paediatrics spidergram interagency postvention drop-in drop-ins check-in check-ins inreach walk-round sightlines doorbell doorbells kettle teabag beanbags fidget fidgets lego hoodie hoodies trainers
granthi granthis ustadh baba-ji bhai-ji gyani moulana mawlana pujari pandit imam imams
chatbot dropdown login logins username usernames password passwords url urls metadata pdf
`;
