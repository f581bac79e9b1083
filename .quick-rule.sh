rule () 
{ 
    python3 - "$@" <<'E'
import sys
name,id_,en,zh,hint,hintzh,doc,imports,body=sys.argv[1:10]
q=lambda s:'"'+s.replace('"','\\"')+'"'
imps=sorted(set(("import "+i+";") for i in imports.split() if i))
out="package org.ytterby.engine.lint;\n\n"+("\n".join(imps)+"\n\n" if imps else "")
out+=f"""/** {doc} */
final class {name} implements Rule {{
    private static final Text TEXT = Text.of(
            "{id_}",
            {q(en)},
            {q(zh)},
            {q(hint)},
            {q(hintzh)});

    @Override
    public Text text() {{
        return TEXT;
    }}

{body}
}}
"""
open(name+".java","w").write(out)
E

}
