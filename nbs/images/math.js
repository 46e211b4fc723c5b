// Formulas as they are marked by pymdownx.arithmatex
window.MathJax = {tex: {inlineMath: [["\\(", "\\)"]], displayMath: [["\\[", "\\]"]]}, options: {ignoreHtmlClass: ".*", processHtmlClass: "arithmatex"}};
