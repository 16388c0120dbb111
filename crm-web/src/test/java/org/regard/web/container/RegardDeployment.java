package org.regard.web.container;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that is delivered, on one server, for all container tests of this module. */
@ArquillianSuiteDeployment
public class RegardDeployment {

    @Deployment
    public static WebArchive regard() throws IOException {
        // Everything of Regard is locked; the way in for the tests has to be named.
        var locked = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        var withTests = locked.replaceFirst(
                "<url-pattern>/signin.xhtml", "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>$0");
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("regard.war")))
                .as(WebArchive.class)
                .addPackages(false, Filters.include(".*(IT|Probe)\\.class"), "org.regard.web.container")
                .setWebXML(new StringAsset(withTests));
    }
}
