import { setUpContents } from "./contents.ts";
import { setUpCopy } from "./copy.ts";
import { setUpDetails } from "./details.ts";
import { setUpMenu } from "./menu.ts";
import { setUpRun } from "./run/form.ts";
import { setUpSearch } from "./search/dialog.ts";
import { setUpTabs } from "./tabs.ts";
import { setUpTheme } from "./theme.ts";
import { setUpVersions } from "./version.ts";

setUpTheme();
setUpMenu();
setUpTabs();
setUpCopy();
setUpDetails();
setUpContents();
setUpSearch();
setUpRun();
void setUpVersions();
