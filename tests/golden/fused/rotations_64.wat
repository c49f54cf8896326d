;; Rotations of 64 bits, as in SipHash and BLAKE2; and of a sum of which the second operand is rotated.
(module
  (func (export "sip") (param $a i64) (param $b i64) (result i64 i64)
    (local.set $a (i64.add (local.get $a) (local.get $b)))
    (local.set $b (i64.xor (i64.rotl (local.get $b) (i64.const 13)) (local.get $a)))
    (local.get $a) (local.get $b))
  (func (export "blake") (param $a i64) (param $b i64) (param $d i64) (result i64 i64)
    (local.set $a (i64.add (local.get $a) (local.get $b)))
    (local.set $d (i64.rotr (i64.xor (local.get $d) (local.get $a)) (i64.const 32)))
    (local.get $a) (local.get $d))
  (func (export "sigma") (param i64) (result i64)
    (i64.xor (i64.xor (i64.rotl (local.get 0) (i64.const 36)) (i64.rotl (local.get 0) (i64.const 30)))
             (i64.rotl (local.get 0) (i64.const 25))))
  (func (export "or_and_add") (param i64 i64) (result i64 i64)
    (i64.add (local.get 0) (i64.rotl (local.get 1) (i64.const 4)))
    (i64.add (i64.shl (local.get 1) (i64.const 4)) (local.get 0)))
  (func (export "rotate_xor") (param i32 i32) (result i32)
    (i32.rotl (i32.xor (local.get 0) (local.get 1)) (i32.const 7))))

;; run: sip(1, 2) = 3, 0x4003
;; run: blake(1, 2, 4) = 3, 0x700000000
;; run: sigma(1) = 0x1042000000
;; run: or_and_add(1, 2) = 33, 33
;; run: rotate_xor(1, 2) = 0x180

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `sip`: (i64, i64) -> (i64, i64)
;;   clif
;;     function u0:0(i64, i64) -> i64, i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iadd v0, v1
;;         v3 = iconst.i64 13
;;         v4 = rotl v1, v3  ; v3 = 13
;;         v5 = bxor v4, v2
;;         return v2, v5
;;     }
;;   bytecode, 5 slots
;;     add_xor_rotl_imm64 s4, s2, s0, s1, s1, #13
;;     ret [s4 s2]
;;
;; function `blake`: (i64, i64, i64) -> (i64, i64)
;;   clif
;;     function u0:1(i64, i64, i64) -> i64, i64 tail {
;;     block0(v0: i64, v1: i64, v2: i64):
;;         v3 = iadd v0, v1
;;         v4 = bxor v2, v3
;;         v5 = iconst.i64 32
;;         v6 = rotr v4, v5  ; v5 = 32
;;         return v3, v6
;;     }
;;   bytecode, 6 slots
;;     add64 s5, s0, s1
;;     xor64 acc, acc, s2
;;     rotr64 s3, acc, #32
;;     ret [s5 s3]
;;
;; function `sigma`: (i64) -> (i64)
;;   clif
;;     function u0:2(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 36
;;         v2 = rotl v0, v1  ; v1 = 36
;;         v3 = iconst.i64 30
;;         v4 = rotl v0, v3  ; v3 = 30
;;         v5 = bxor v2, v4
;;         v6 = iconst.i64 25
;;         v7 = rotl v0, v6  ; v6 = 25
;;         v8 = bxor v5, v7
;;         return v8
;;     }
;;   bytecode, 6 slots
;;     xor_rotl_rotl_rotl64 acc, s0, #36, s0, #30, s0, #25
;;     ret acc
;;
;; function `or_and_add`: (i64, i64) -> (i64, i64)
;;   clif
;;     function u0:3(i64, i64) -> i64, i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = iconst.i64 4
;;         v3 = rotl v1, v2  ; v2 = 4
;;         v4 = iadd v0, v3
;;         v6 = ishl v1, v2  ; v2 = 4
;;         v7 = iadd v6, v0
;;         return v4, v7
;;     }
;;   bytecode, 5 slots
;;     add_rotl_imm64 s3, s0, s1, #4
;;     add_shl64 s2, s0, s1, #4
;;     ret [s3 s2]
;;
;; function `rotate_xor`: (i32, i32) -> (i32)
;;   clif
;;     function u0:4(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = bxor v0, v1
;;         v3 = iconst.i32 7
;;         v4 = rotl v2, v3  ; v3 = 7
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     rotl_xor32 acc, s0, s1, #7
;;     ret acc
