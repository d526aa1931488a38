package org.brink.plugins;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.PKIXParameters;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/**
 * Who answers for the content of a plugin.
 *
 * @param state how far the content can be traced to somebody
 * @param signer the name in the certificate; empty if unsigned
 */
public record Signature(State state, String signer) {

    /** How far the content can be traced to somebody. */
    public enum State {
        /** Signed by somebody whom the Java machine's own list of authorities vouches for. */
        TRUSTED,
        /** Signed, and unaltered since, by somebody unknown. */
        UNKNOWN,
        /** Not signed, at least in part. */
        UNSIGNED
    }

    /** One sentence for people. */
    public String explain() {
        return switch (state) {
            case TRUSTED -> "It is signed by " + signer + ".";
            case UNKNOWN -> "It is signed by " + signer + ", for whom no authority known to this Java machine vouches.";
            case UNSIGNED -> "It is not signed: nobody can tell who made it, or whether it was altered on the way.";
        };
    }

    /**
     * Checks every byte of an .nbm file against its signature.
     *
     * @throws InvalidInput if the file was altered after it was signed
     */
    static Signature of(Path file) throws IOException {
        CodeSigner[] common = null;
        try (JarFile jar = new JarFile(new File(file.toString()), true)) {
            for (JarEntry entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
                readFully(jar, entry);
                if (entry.getName().startsWith("META-INF/")) {
                    continue;
                }
                CodeSigner[] signers = entry.getCodeSigners();
                if (signers == null || signers.length == 0) {
                    return new Signature(State.UNSIGNED, "");
                }
                common = common == null ? signers : common;
                if (!common[0].equals(signers[0])) {
                    return new Signature(State.UNSIGNED, "");
                }
            }
        } catch (SecurityException e) {
            throw new InvalidInput(new Problem(file.toString(), "content that does not match its signature ("
                    + e.getMessage() + ")", "a plugin as its author signed it; it was altered, do not use it"));
        }
        return common == null ? new Signature(State.UNSIGNED, "") : of(common[0].getSignerCertPath());
    }

    private static Signature of(CertPath path) {
        String name = path.getCertificates().get(0) instanceof X509Certificate first
                ? first.getSubjectX500Principal().getName() : "an unnamed signer";
        return new Signature(vouchedFor(path) ? State.TRUSTED : State.UNKNOWN, name);
    }

    private static boolean vouchedFor(CertPath path) {
        Optional<KeyStore> authorities = authorities();
        if (authorities.isEmpty()) {
            return false;
        }
        try {
            PKIXParameters rules = new PKIXParameters(authorities.get());
            // lists of revoked certificates are on the network, which may not be there
            rules.setRevocationEnabled(false);
            CertPathValidator.getInstance("PKIX").validate(path, rules);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Optional<KeyStore> authorities() {
        File file = new File(System.getProperty("java.home"), "lib/security/cacerts");
        try {
            return Optional.of(KeyStore.getInstance(file, (char[]) null));
        } catch (IOException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** Signers are known, and digests compared, only once an entry was read to its end. */
    private static void readFully(JarFile jar, JarEntry entry) throws IOException {
        byte[] buffer = new byte[8192];
        try (InputStream in = jar.getInputStream(entry)) {
            while (in.read(buffer) >= 0) {
                continue;
            }
        }
    }
}
