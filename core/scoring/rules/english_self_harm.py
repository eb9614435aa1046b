"""English wordings of self-harm, of the writer or of somebody close."""

from core.model import Attribute

_MY_PERSON = (
    r"(?:he|she|they|my (?:\S+ )?(?:friend|brother|sister|son|daughter|wife|husband|mum|mom|mother"
    r"|dad|father|cousin|roommate|girlfriend|boyfriend|student|partner|kid|child))"
)
_SELF_HARM = (
    (
        0.8,
        False,
        r"point$|sense$|reason$",
        r"(?:don't|dont|do not|can't|cannot) see (?:much |any |the |a )?(?:point|sense|reason) in"
        r" (?:anything|it all|the rest|everything)(?: any ?more| now)",
    ),
    (
        0.8,
        False,
        r"home$",
        r"(?:afraid|scared|terrified|don't dare|do not dare) (?:to|of) (?:go(?:ing)? (?:back )?home"
        r"|be(?:ing)? (?:at )?home) ..6 (?:he|she|dad|father|husband|boyfriend|stepdad|wife)",
    ),
    (
        0.9,  # “can't stop thinking of …” is no denial
        False,
        r"myself",
        r"(?:thoughts?|thinking|think|urges?|impulses?|plans?|planning|fantasi\w+) ..2"
        r" (?:about|of|to) ..2 (?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?|hang(?:ing)?"
        r"|shoot(?:ing)?|drown(?:ing)?|starv(?:e|ing)|unaliv(?:e|ing)) myself",
    ),
    (
        0.85,
        False,
        r"thoughts?$",
        r"my suicidal thoughts|suicidal thoughts? (?:are|is|came|come|keep|won't|every|again"
        r"|since)",
    ),
    (
        0.9,
        True,
        r"myself",
        r"(?:i|i'm|im|i'll|ill|i've|ive|i'd|my) ..6 (?:kill|killing|hang|hanging|shoot|shooting|cut"
        r"|cutting|hurt|hurting|harm|harming|drown|starve|starving|unalive|off) myself",
    ),
    (
        0.9,
        True,
        r"end(?:ing)?$|tak(?:e|ing)$|suicide",
        r"(?:i|i'm|im|i'll|ill|i've|i'd) ..6 (?:end(?:ing)? (?:it all|my life|everything|this life"
        r"|it for good)|tak(?:e|ing) my (?:own )?life|(?:commit|attempt|attempted) suicide)",
    ),
    (
        0.9,
        False,
        r"liv(?:e|ing)$|alive|exist|wake|here$",
        r"(?:i|i'm|im) ..2 (?:don't|dont|do not|didn't|never|no longer|not) ..2 (?:want|wanna|wish"
        r"|deserve) (?:to )?(?:live|be alive|exist|wake up|be here|go on living|keep living)"
        r"(?! (?:in|at|with|near|there|here in|next|on) )",
    ),
    (
        0.9,
        False,
        r"liv(?:e|ing)$|alive|going$|go$|meaningless|pointless|worthless",
        r"my life(?:'s| is|s) ..2 (?:meaningless|pointless|worthless)"
        r"|kill me ..3 life(?:'s| is|s) ..2 (?:meaningless|pointless|worthless)"
        r"|life(?:'s| is|s) ..2 (?:meaningless|pointless|worthless) ..3 kill me"
        r"|(?:no|any) (?:reason|point|will|strength|purpose) (?:left )?(?:to|in|for me to) (?:live"
        r"|living|go on|going on|stay alive|be alive|keep going)",
    ),
    (
        0.85,
        False,
        r"reasons?$|point$|sense$",
        r"(?:don't|dont|can't|cant|cannot|not|never|hardly|without) ..4 (?:reasons?|point|sense)"
        r" ..1 (?:to|in|for) ..1 (?:live|living|alive|be alive|being alive|exist|existing|go on"
        r"|going on|being here)",
    ),
    (
        0.85,
        False,
        r"better|happier",
        r"(?:better off|happier) (?:without me(?! at)|if i (?:was|were) (?:gone|dead)"
        r"|when i'm (?:gone|dead)|dead)",
    ),
    (
        0.85,
        False,
        r"miss$|notice$|care$",
        r"(?:nobody|no ?one|noone|would anyone|will anyone|anybody)(?: would| will| 'd)?(?: even)?"
        r" (?:miss me|notice if i|care if i (?:died|die|was gone|were gone|disappeared))",
    ),
    (
        0.85,
        True,
        r"die$|dead$|wake|disappear|born|alive|existing & want|wanna|wish|ready|rather|hope",
        r"(?:i|i'm|im) ..4 (?:want|wanna|wish|wanted|ready|wanting|rather|hope)(?: to| i| could"
        r"| would| just){0,4} (?:die|be dead|was dead|were dead|never wake up|not wake up"
        r"|disappear forever|was never born|had never been born|wasn't alive|stop existing)"
        r"(?! (?:of|from|laughing|with|inside|on that|lol|lmao|haha|in act|in the (?:game|film"
        r"|movie"
        r"|last)|for|at) )(?! laughing)",
    ),
    (0.85, True, r"suicidal", r"(?:i|i'm|im|feel|feeling|am|been) ..3 suicidal"),
    (
        0.85,
        True,
        r"suicid|kill|hurt|harm|cutting|hang|die$|take$|end$|overdos & he$|she$|they$|my$",
        rf"{_MY_PERSON} ..6 (?:suicidal|(?:kill|hurt|hurting|harm|harming|cutting|hang) (?:himself"
        r"|herself|themselves)|wants? to die|commit suicide|take (?:his|her|their) (?:own )?life"
        r"|end (?:it all|his life|her life|their life)|overdosed?)",
    ),
    (
        0.9,
        False,
        r"pills|tablets|meds$|medication",
        r"(?:took|taken|swallowed|take|taking) ..2 (?:all|whole|entire|bottle|handful|too many) ..3"
        r" (?:pills|tablets|meds|medication)",
    ),
    (
        0.85,
        False,
        r"note$|letter$|goodbye|farewell",
        r"(?:suicide note|goodbye (?:note|letter)|last goodbye|farewell (?:note|letter)"
        r"|my last message(?: to \S+)? goodbye)",
    ),
    (
        0.8,
        False,
        r"can't$|cant$|cannot|can$",
        r"(?:can't|cant|cannot|can not) (?:go on|do this|take (?:it|this|life)|keep going|live)"
        r"(?: like this)?(?: anymore| any more| any longer)? ..8 (?:die|end|life|living|alive"
        r"|goodbye|bridge)",
    ),
    (
        0.8,
        False,
        r"tired|sick$|exhausted",
        r"(?:tired|sick|exhausted) of (?:being alive|living|life|existing)(?! (?:in|with|at|here)"
        r" )",
    ),
    (0.75, False, r"out$", r"(?:no|see a) way out (?:for me|anymore|of this life|of this pain)"),
    (
        0.8,
        True,
        r"cutting|self$|selfharm",
        r"(?:i|i've|i'm|im) ..3 (?:cutting|self harming|self harm|selfharming)(?: again| myself)"
        r"|(?:self harming|self harm|selfharming) again",
    ),
    (
        0.85,
        False,
        r"bridge|roof|ledge|cliff|tracks",
        r"(?:i|i'm|im|am) ..3 (?:on|at) (?:the|a) (?:edge of (?:the|a) )?(?:bridge|roof|ledge|cliff"
        r"|train tracks|tracks) ..8 (?:jump|step|end|goodbye|die|over)",
    ),
)

RULES = {Attribute.SELF_HARM: _SELF_HARM}
