"""English wordings of questions, complaints, praise and emergencies."""

from core.model import Attribute

_ASKING = (
    r"(?:what|what's|whats|when|when's|where|where's|who|who's|whose|which|why|how|how's|can|could"
    r"|would|will|do|does|did|is|are|was|has|have|should|may|any|anyone|anybody)"
)
_QUESTIONS = (
    (
        0.7,
        False,
        rf"\? & {_ASKING}$",
        rf"{_ASKING} ..25 \S+ \?+",
    ),
    (
        0.8,
        False,
        r"can$|could|would$|will$",
        r"(?:can|could|would|will) (?:you|u|anyone|anybody|someone|somebody|i)(?: please| kindly"
        r"| guys)? (?:tell|help|explain|send|share|give|show|point|confirm|recommend|advise|clarify"
        r"|provide|let me know)",
    ),
    (0.75, False, r"how$|where$", r"(?:how|where) (?:do|can|could|should) (?:i|we|one) \S+"),
    (
        0.75,
        False,
        r"please|pls$|plz$",
        r"(?:please|pls|plz) (?:tell|let|advise|explain|send|share|clarify|confirm)(?: me| us)?",
    ),
    (
        0.7,
        False,
        r"know$|wonder|update|news|idea",
        r"(?:i(?:'d| would) like to know|i(?:'m| am) wondering|i wonder|any (?:news|updates?|idea"
        r"|info) (?:on|about|when|if|how|what|whether)|does any(?:one|body) know)",
    ),
)
_COMPLAINTS = (
    (
        0.85,
        False,
        r"refund|money|compensation|reimburs|complain",
        r"(?:want|demand|need|get|give|waiting for|where is|where's|still no)(?: me| my| a| an|"
        r" full"
        r"| the| our){0,3} (?:refund|money back|compensation|reimbursement)|refund me|(?:want|like)"
        r" to complain|(?:file|filing|formal|official) (?:a )?complaint",
    ),
    (
        0.8,
        False,
        r"arriv|receiv|deliver|showed|turned|shipped|dispatch|refunded|resolved|fixed",
        r"(?:never|not|hasn't|hasnt|haven't|havent|didn't|didnt|still no) ..3 (?:arrived?|received?"
        r"|delivered|showed up|turned up|shipped|dispatched|refunded|resolved|fixed)",
    ),
    (
        0.8,
        False,
        r"work|load|charg|turn$|open$|connect",
        r"(?:doesn't|doesnt|does not|won't|wont|isn't|stopped|not|never) (?:even |really )?(?:work"
        r"|works|working|load|loading|charge|charging|turn on|open|connect|connecting)",
    ),
    (
        0.85,
        False,
        r"worst|terribl|awful|horribl|poor|shock|appall|disgrac|pathetic|useless|rude|lousy"
        r"|dreadful",
        r"(?:worst|terrible|awful|horrible|poor|shocking|appalling|disgraceful|pathetic|useless"
        r"|rude"
        r"|lousy|dreadful) ..2 (?:service|support|experience|quality|staff|customer care|company"
        r"|airline|delivery|app|update|communication|product|provider|network)",
    ),
    (
        0.8,
        False,
        r"waiting|hold$|locked|ignored",
        r"(?:still|been|am|i'm|keep) (?:\S+ )?(?:waiting|on hold|ignored|locked out) ..8 (?:days?"
        r"|weeks?|hours?|months?|minutes|mins|reply|response|answer|refund|order|delivery|parcel"
        r"|package|account)",
    ),
    (
        0.8,
        False,
        r"reply|repl|response|answer|explanation|apolog",
        r"(?:no|without) (?:one )?(?:reply|replies|response|answers?|answering|explanation"
        r"|apology)",
    ),
    (
        0.85,
        False,
        r"charged|billed|overcharg",
        r"(?:charged|billed|overcharged) (?:me |us |my \S+ )?(?:twice|double|again|for nothing"
        r"|without|even though|for)",
    ),
    (
        0.8,
        False,
        r"rip|scam|waste|advertis|unaccept|acceptable|thanks|disgrace|shambles|overpric|mislead",
        r"(?:rip ?off|ripped off|scammed|waste of (?:money|time)|false advertising|not acceptable"
        r"|unacceptable|thanks for nothing|(?:absolute|total) (?:joke|disgrace|shambles)|overpriced"
        r"|misleading)",
    ),
    (
        0.8,
        False,
        r"disappoint|dissatisf|unhappy|unimpress|fed$|frustrat|let$",
        r"(?:disappointed|dissatisfied|unhappy|unimpressed|fed up|frustrated|let down) (?:with|by"
        r"|in"
        r"|at|about) (?:your|you|the|this|my|how)",
    ),
    (
        0.8,
        False,
        r"again|back$|anymore",
        r"(?:never|won't be|will not be|not) (?:ever )?(?:buy|buying|order|ordering|shop|shopping"
        r"|use|using|fly|flying|book|booking|coming|visit) ..4 (?:again|from you|with you|back)",
    ),
    (
        0.8,
        False,
        r"brok|fault|defect|damag|crack|crash|wrong|late$",
        r"(?:arrived|came|delivered|sent|received|got) ..4 (?:broken|damaged|late|wrong|faulty"
        r"|cracked)|(?:broke|crashes|crashed|stopped working|fell apart) ..3 (?:after|again|when"
        r"|every|within|twice)",
    ),
)
_PRAISE = (
    (
        0.8,
        True,
        r"thank|thx",
        r"(?:thank you|thanks|thx|thank u)(?! for (?:nothing|the (?:spam|delay|headache)))"
        r" (?:so much|a lot|for|very much|everyone|all|guys)",
    ),
    (
        0.8,
        True,
        r"lov|ador|appreciat|enjoyed",
        r"(?:i|we|absolutely|just|really) (?:\S+ )?(?:love|loved|adore|enjoyed|appreciate) (?:this"
        r"|these|it|your|the|that|you guys|how|every|all)",
    ),
    (
        0.8,
        True,
        r"great$|awesome|amazing|fantastic|excellent|wonderful|brilliant|lovely|beautiful|superb",
        r"(?:great|awesome|amazing|fantastic|excellent|wonderful|brilliant|lovely|beautiful|superb)"
        r"(?: \S+)? (?:job|work|video|show|service|content|post|photos?|pictures?|song|team|support"
        r"|experience|quality|episode|channel|article|staff|recipe|book|tutorial)",
    ),
    (
        0.8,
        True,
        r"well$|keep$|congrat|highly|made$",
        r"(?:well done|keep (?:it up|up the (?:good|great) work)|congrats|congratulations"
        r"|well deserved|highly recommend(?:ed)?|made my day)",
    ),
)
_CRISES = (
    (0.85, True, r"gas$|carbon", r"(?:smell(?:s|ing)? ..3 gas|gas leak|carbon monoxide)"),
    (
        0.8,
        True,
        r"fire$|explo|battery",
        r"(?:caught fire|catching fire|house is on fire|building is on fire|battery ..2 (?:burning"
        r"|smoking|exploded|melted))",
    ),
    (
        0.85,
        False,
        r"call$|ambulance|medic|paramedic|breathing|unconscious|collapsed|help$",
        r"(?:call (?:911|999|112|an ambulance|the police)|needs? (?:a |an )?(?:ambulance|medic"
        r"|paramedic|doctor)|send help|unconscious|not breathing|collapsed (?:at|in|on|during))",
    ),
    (
        0.8,
        False,
        r"evacuat|trapped|injured|shooter|shots|rising|tsunami|drink",
        r"(?:evacuate (?:now|the)|evacuation|people (?:are )?(?:trapped|injured)|\S+ (?:people )?"
        r"injured|active shooter|shots fired|water is rising|do not drink the(?: tap)? water)",
    ),
    (
        0.85,
        True,
        r"allergic|anaphyl|poisoning|electr|hospital|chok|burn",
        r"(?:allergic reaction|anaphyla\w+|food poisoning|electric shock|electrocuted|chemical"
        r" burns?"
        r"|ended up in (?:hospital|the er)|rushed to (?:the )?hospital|in hospital after)",
    ),
)

RULES = {
    Attribute.QUESTION: _QUESTIONS,
    Attribute.COMPLAINT: _COMPLAINTS,
    Attribute.PRAISE: _PRAISE,
    Attribute.CRISIS: _CRISES,
}
